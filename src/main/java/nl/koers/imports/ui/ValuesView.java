package nl.koers.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.MetricUnit;
import nl.koers.channel.ui.ChannelNavigation;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.imports.TypedValue;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;

/** Values that no export holds, typed in by month or for one day; only what was changed is kept. */
@Route("import/values")
@RolesAllowed({"EDITOR", "MANAGER", "ADMIN"})
class ValuesView extends PageFrame implements BeforeEnterObserver {

    private final transient MonthValues values;
    private final transient ImportWords words;
    private final List<Channel> channels;
    private final Select<Channel> channel = new Select<>();
    private final ComboBox<String> metric;
    private final Select<MetricKind> kind;
    private final Checkbox percent = new Checkbox();
    private final Div months = new Div();
    private final Button save;
    private transient @Nullable MonthList list;

    ValuesView(MonthValues values, Channels channels, Workspaces workspaces, Texts texts) {
        this.values = values;
        this.channels = channels.all();
        words = new ImportWords(texts, getLocale(), workspaces.zone());
        Nav crumbs = new Nav(ImportNavigation.all(words.get("import.menu")));
        crumbs.addClassName("crumbs");
        above(crumbs);
        title(words.get("values.title"));
        lead(words.get("values.lead"));
        metric = new ComboBox<>(words.get("values.metric"));
        kind = KindSelect.of(words, words.get("values.kind"));
        save = new Button(words.get("values.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        months.addClassName("stack");
        compose();
    }

    private void compose() {
        if (channels.isEmpty()) {
            add(new EmptyState(words.get("values.noChannel"), ChannelNavigation.all(words.get("channel.menu"))));
            return;
        }
        channel.setLabel(words.get("values.channel"));
        channel.setItems(channels);
        channel.setItemLabelGenerator(item -> item == null ? "" : item.name());
        channel.addValueChangeListener(change -> chosenChannel());
        metric.setAllowCustomValue(true);
        metric.setItemLabelGenerator(words::metric);
        metric.setHelperText(words.get("values.metric.help"));
        metric.addCustomValueSetListener(
                typed -> metric.setValue(typed.getDetail().strip()));
        metric.addValueChangeListener(change -> chosenMetric());
        kind.setVisible(false);
        kind.addValueChangeListener(change -> show());
        percent.setLabel(words.get("values.percent"));
        percent.setHelperText(words.get("values.percent.help"));
        percent.setVisible(false);
        percent.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                readAs();
            }
        });
        Div form = new Div(channel, metric, kind, percent);
        form.addClassName("form");
        kind.addClassName("wide");
        percent.addClassName("wide");
        add(new Card(form), new Card(months));
        show();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (channels.isEmpty()) {
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        channels.stream()
                .filter(item -> Optional.of(String.valueOf(item.id().value()))
                        .equals(asked.getSingleParameter(ImportNavigation.CHANNEL)))
                .findFirst()
                .or(() -> channels.size() == 1 ? Optional.of(channels.getFirst()) : Optional.empty())
                .ifPresent(channel::setValue);
        asked.getSingleParameter(ImportNavigation.METRIC).ifPresent(metric::setValue);
    }

    private void chosenChannel() {
        String before = metric.getValue();
        metric.setItems(values.metrics(channel.getValue()));
        metric.setValue(before);
        show();
    }

    /** How a metric counts is asked only where nobody has said it yet. */
    private void chosenMetric() {
        Optional<MetricKind> known = Optional.ofNullable(metric.getValue()).flatMap(values::kindOf);
        kind.setVisible(metric.getValue() != null && known.isEmpty());
        kind.setValue(known.orElse(null));
        percent.setValue(unit() == MetricUnit.PERCENT);
        show();
    }

    private MetricUnit unit() {
        return metric.getValue() == null ? MetricUnit.NUMBER : values.unitOf(metric.getValue());
    }

    /** Holds for the metric from now on, on every screen. */
    private void readAs() {
        MetricUnit unit = percent.getValue() ? MetricUnit.PERCENT : MetricUnit.NUMBER;
        values.readAs(metric.getValue(), kind.getValue(), unit);
        Notice.done(words.get("values.percent." + unit));
        show();
    }

    private void show() {
        months.removeAll();
        list = null;
        Channel chosen = channel.getValue();
        String code = metric.getValue();
        MetricKind counts = kind.getValue();
        percent.setVisible(code != null && !code.isBlank() && counts == MetricKind.RATIO);
        if (chosen == null || code == null || code.isBlank() || counts == null) {
            months.add(quiet(words.get("values.choose")));
            return;
        }
        MonthList shown = new MonthList(
                values.months(chosen, code, counts), new MonthList.Counts(counts, unit()), words, this::counted);
        list = shown;
        Div actions = new Div(save);
        actions.addClassName("file-actions");
        months.add(quiet(words.get("values.hint")), shown, actions);
        counted(0);
    }

    private void counted(int changed) {
        save.setText(changed == 0 ? words.get("values.save") : words.get("values.save.count", changed));
    }

    private void save() {
        MonthList now = list;
        if (now == null || !now.isReadable()) {
            return;
        }
        List<TypedValue> changed =
                new ArrayList<>(now.changed(channel.getValue().id(), metric.getValue()));
        if (changed.isEmpty()) {
            Notice.done(words.get("values.nothing"));
            return;
        }
        try {
            values.keep(metric.getValue(), kind.getValue(), changed);
            Notice.done(words.get("values.saved", changed.size()));
            show();
        } catch (InvalidInput wrong) {
            FieldError error = wrong.errors().getFirst();
            months.addComponentAsFirst(new Message(
                    Glyph.Sign.ALERT,
                    Tone.BEHIND,
                    words.get(error.key(), error.arguments().toArray())));
        }
    }

    private static Paragraph quiet(String sentence) {
        Paragraph text = new Paragraph(sentence);
        text.addClassName("quiet");
        return text;
    }
}
