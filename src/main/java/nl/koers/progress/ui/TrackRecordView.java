package nl.koers.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.koers.progress.TrackRecord;
import nl.koers.progress.TrackRecords;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.SettingsFrame;

/** How often Koers was right about the goals of this workspace that are over. */
@Route("settings/track-record")
@Menu(title = "record.menu", order = 95)
@PermitAll
class TrackRecordView extends SettingsFrame implements BeforeEnterObserver {

    private final transient TrackRecords records;

    TrackRecordView(TrackRecords records) {
        this.records = records;
        title(getTranslation("record.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        TrackRecord record = records.own();
        lead(getTranslation("record.lead", record.closed(), record.claims()));
        if (record.results().isEmpty()) {
            add(new EmptyState(getTranslation(record.closed() == 0 ? "record.none" : "record.none.claims")));
        }
        record.results().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> add(new RecordCard(entry.getKey(), entry.getValue())));
        add(how(record));
    }

    private Component how(TrackRecord record) {
        Paragraph how = new Paragraph(getTranslation("record.how"));
        Paragraph file = new Paragraph(getTranslation("record.file") + " ");
        file.add(new Code("./koers backtest FILE.csv --kind level"));
        Card card = Card.titled(getTranslation("record.how.title"), how, file);
        if (record.closed() > TrackRecord.MOST) {
            card.add(new Paragraph(getTranslation("record.most", TrackRecord.MOST)));
        }
        return card;
    }
}
