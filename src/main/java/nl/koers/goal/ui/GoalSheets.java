package nl.koers.goal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koers.dashboard.GoalRow;
import nl.koers.dashboard.GoalSelection;
import nl.koers.dashboard.GoalSorting;
import nl.koers.dashboard.Overview;
import nl.koers.i18n.Texts;
import org.springframework.stereotype.Component;

/**
 * Links to a list of goals as a file. The door is asked when a link is followed, with the rights of who follows it then,
 * and read in stretches: a list of any length needs the memory of one.
 */
@Component
public class GoalSheets {

    private static final int STRETCH = 500;

    private final Overview overview;
    private final Texts texts;

    GoalSheets(Overview overview, Texts texts) {
        this.overview = overview;
        this.texts = texts;
    }

    private interface Format {
        void write(Stream<GoalRow> goals, OutputStream to) throws IOException;
    }

    /** Links to all goals that run, the worst first. */
    public Div ofCurrentGoals(Locale language) {
        return links(
                new GoalListAddress(GoalSelection.of(GoalSelection.Scope.OPEN), GoalSorting.WORST_FIRST), language);
    }

    /** The whole list, not only what is on the screen. */
    Div links(GoalListAddress address, Locale language) {
        GoalSheet sheet = new GoalSheet(texts, language);
        String name = texts.get(language, "goal.sheet.name");
        Div links = new Div(
                link(
                        texts.get(language, "goal.sheet.csv"),
                        name + ".csv",
                        "text/csv; charset=UTF-8",
                        address,
                        sheet::writeCsv),
                link(
                        texts.get(language, "goal.sheet.xlsx"),
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        address,
                        sheet::writeXlsx));
        links.addClassName("actions");
        return links;
    }

    private Anchor link(String words, String file, String type, GoalListAddress address, Format format) {
        return new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(file);
                    event.setContentType(type);
                    try (OutputStream to = event.getOutputStream()) {
                        format.write(all(address), to);
                    }
                },
                words);
    }

    private Stream<GoalRow> all(GoalListAddress address) {
        return Stream.iterate(0, offset -> offset + STRETCH)
                .map(offset -> overview.goals(address.selection(), address.sorting(), offset, STRETCH))
                .takeWhile(stretch -> !stretch.isEmpty())
                .flatMap(List::stream);
    }
}
