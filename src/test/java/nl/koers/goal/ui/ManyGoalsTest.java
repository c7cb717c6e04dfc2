package nl.koers.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.koers.ImportedFigures;
import nl.koers.ImportedFigures.Row;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.database.DataFolder;
import nl.koers.goal.Direction;
import nl.koers.goal.GoalData;
import nl.koers.goal.Goals;
import nl.koers.goal.Target;
import nl.koers.goal.Target.TargetKind;
import nl.koers.i18n.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-05: goals from a template file. */
@UiTest
@WithMockUser(roles = "EDITOR")
class ManyGoalsTest extends SpringBrowserlessTest {

    @Autowired
    GoalLines lines;

    @Autowired
    Goals goals;

    @Autowired
    Channels channels;

    @Autowired
    ImportedFigures figures;

    @Autowired
    SystemIdentity identity;

    @Autowired
    Metrics metrics;

    @Autowired
    DataFolder folder;

    @BeforeEach
    void a_page_with_figures() {
        identity.run(() -> {
            Channel channel = channels.create(ChannelData.of(Platform.X, "Our X"));
            figures.put(channel.id(), "followers", MetricKind.LEVEL, List.of(Row.of("2026-03-01", 504)));
        });
    }

    private TemplateReading read(String file) {
        return lines.read(file.getBytes(StandardCharsets.UTF_8), "goals.csv");
    }

    private ManyGoalsView take(String file) {
        ManyGoalsView view = navigate(ManyGoalsView.class);
        view.take(file.getBytes(StandardCharsets.UTF_8), "goals.csv");
        return view;
    }

    @Test
    void the_template_has_a_header_in_the_readers_language_and_an_example_that_makes_no_goal() {
        String dutch = new String(lines.csv(Locale.of("nl")), StandardCharsets.UTF_8);

        assertThat(dutch.lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("\uFEFFKanaal;Statistiek;Streefwaarde;Deadline;Richting;Start");
        assertThat(dutch.lines().toList().getLast()).startsWith("\"# X\";Volgers;1000;2026-09-03;Omhoog;2026-03-03;");
        assertThat(read(dutch).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.why().key()).isEqualTo("goal.many.empty"));
    }

    @Test
    void reads_a_filled_template_of_either_language() {
        GoalData english = read("Channel,Metric,Target,Deadline,Baseline,Why\n"
                        + "our x,Followers,\"1,000\",3 Sep 2026,504,\"Known, at last\"\n")
                .goals()
                .getFirst();
        assertThat(english.target()).isEqualTo(new Target(TargetKind.ABSOLUTE, 1000, null));
        assertThat(english.deadline()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(english.baseline()).isEqualTo(504);
        assertThat(english.why()).isEqualTo("Known, at last");
        assertThat(english.title()).isEqualTo("1000 followers on Our X by 3 September 2026");

        GoalData dutch = lines.read(
                        "Kanaal;Statistiek;Streefwaarde;Deadline;Richting;Start\r\nOur X;Volgers;+12,5%;3-9-2026;Omlaag;1-4-2026\r\n"
                                .getBytes(Charset.forName("windows-1252")),
                        "doelen.csv")
                .goals()
                .getFirst();
        assertThat(dutch.target()).isEqualTo(new Target(TargetKind.PERCENT, 12.5, null));
        assertThat(dutch.direction()).isEqualTo(Direction.DECREASE);
        assertThat(dutch.start()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void a_percentage_has_its_sign() {
        identity.run(() -> {
            Channel page = channels.create(ChannelData.of(Platform.LINKEDIN, "LinkedIn"));
            figures.put(page.id(), "engagement_rate", MetricKind.RATIO, List.of(Row.of("2026-03-01", 0.032)));
            metrics.percentages(List.of("engagement_rate"));
        });
        String header = "Channel,Metric,Target,Deadline,Baseline\n";

        GoalData written = read(header + "LinkedIn,Engagement rate,5%,3 Sep 2026,3.2 %\n")
                .goals()
                .getFirst();
        assertThat(written.target()).isEqualTo(new Target(TargetKind.ABSOLUTE, 0.05, null));
        assertThat(written.baseline()).isEqualTo(0.032);
        assertThat(read(header + "LinkedIn,Engagement rate,+30%,3 Sep 2026,\n")
                        .goals()
                        .getFirst()
                        .target())
                .isEqualTo(new Target(TargetKind.PERCENT, 30, null));
        assertThat(read(header + "LinkedIn,Engagement rate,5,3 Sep 2026,3.2\n").errors())
                .extracting(error -> error.why().key())
                .containsExactly("goal.many.wrong.target.percent", "goal.many.wrong.baseline.percent");
    }

    @Test
    void names_line_column_value_and_way_out_and_makes_nothing() {
        ManyGoalsView view = take("Channel,Metric,Target,Deadline,Mood\n"
                + "Our X,Followers,1000,2026-09-03,good\n"
                + "Our X,Followers,many,03/09/2026,bad\n"
                + "Nobody,,2000,2026-02-01,\n");

        assertThat(view.getElement().getTextRecursively())
                .contains("1 goal ready, 2 lines with an error.")
                .contains("These columns were not used: Mood.")
                .contains("Line 3, Target, “many”: This is no target. Write 1000, +300 or +30%.")
                .contains("Line 3, Deadline, “03/09/2026”: This is no day that reads in one way only.")
                .contains("Line 4, Channel, “Nobody”: There is no such channel.")
                .contains("Line 4, Metric, “”: Write the metric");
        assertThat(test(find(Button.class).withText("Make 1 goal").single()).isUsable())
                .isFalse();
        assertThat(goals.all()).isEmpty();
    }

    @Test
    void the_rules_of_a_goal_hold_for_each_line() {
        assertThat(read("Channel,Metric,Target,Deadline\nOur X,followers,1000,2026-02-01\n")
                        .errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.column()).isEqualTo("Deadline");
                    assertThat(error.why().key()).isEqualTo("goal.deadline.beforeStart");
                });
    }

    @Test
    void makes_all_goals_of_a_file_together() {
        take("Channel,Metric,Target,Deadline\nOur X,Followers,1000,2026-09-03\nOur X,Followers,+50,2026-06-01\n");

        test(find(Button.class).withText("Make 2 goals").single()).click();

        assertThat(goals.all())
                .extracting(goal -> goal.data().target().kind())
                .containsExactly(TargetKind.ABSOLUTE, TargetKind.DELTA);
        assertThat(getCurrentView()).isInstanceOf(GoalsView.class);
    }

    @Test
    void says_what_to_do_with_a_file_that_is_no_template() {
        assertThat(read("a,b\n1,2\n").errors())
                .singleElement()
                .satisfies(error -> assertThat(error.why().key()).isEqualTo("goal.many.noHeader"));
        assertThat(read("").errors()).isNotEmpty();
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void is_not_for_viewers() {
        UI.getCurrent().navigate("goals/many");

        assertThat(find(ManyGoalsView.class).exists()).isFalse();
    }

    private static byte[] workbook(Consumer<Worksheet> rows) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(to, "test", "1.0")) {
            rows.accept(book.newWorksheet("Doelen"));
        }
        return to.toByteArray();
    }

    @Test
    void reads_a_workbook_with_days_and_numbers_as_spreadsheets_keep_them() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Kanaal");
            sheet.value(0, 1, "Statistiek");
            sheet.value(0, 2, "Streefwaarde");
            sheet.value(0, 3, "Deadline");
            sheet.value(0, 4, "Waarom");
            sheet.value(1, 0, "Our X");
            sheet.value(1, 1, "Volgers");
            sheet.value(1, 2, 1250.5);
            sheet.value(1, 3, LocalDate.of(2026, 9, 3));
            sheet.style(1, 3).format("yyyy-mm-dd").set();
            sheet.value(1, 4, "Bekend");
        });

        TemplateReading reading = lines.read(file, "doelen.xlsx");

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.goals()).singleElement().satisfies(goal -> {
            assertThat(goal.target()).isEqualTo(new Target(TargetKind.ABSOLUTE, 1250.5, null));
            assertThat(goal.deadline()).isEqualTo(LocalDate.of(2026, 9, 3));
            assertThat(goal.why()).isEqualTo("Bekend");
        });
    }

    @Test
    void the_workbook_template_is_read_back_and_its_example_makes_no_goal() {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(lines.read(lines.xlsx(language), "template.xlsx").errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.why().key()).isEqualTo("goal.many.empty"));
        }
    }

    @Test
    void says_in_dutch_where_in_a_workbook_something_is_wrong() throws IOException {
        UI.getCurrent().setLocale(Locale.of("nl"));
        ManyGoalsView view = navigate(ManyGoalsView.class);
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Kanaal");
            sheet.value(0, 1, "Statistiek");
            sheet.value(0, 2, "Streefwaarde");
            sheet.value(0, 3, "Deadline");
            sheet.value(1, 0, "Our X");
            sheet.value(1, 1, "Volgers");
            sheet.value(1, 2, "veel");
            sheet.value(1, 3, "3-9-2026");
        });

        view.take(file, "doelen.xlsx");

        assertThat(view.getElement().getTextRecursively())
                .contains("Regel 2, Streefwaarde, “veel”: Dit is geen streefwaarde. Schrijf 1000, +300 of +30%.");
    }

    @Test
    void a_damaged_workbook_is_refused_in_the_readers_language_and_nothing_stays_behind() throws IOException {
        UI.getCurrent().setLocale(Locale.of("nl"));
        ManyGoalsView view = navigate(ManyGoalsView.class);
        byte[] whole = lines.xlsx(Texts.DUTCH);

        view.take(java.util.Arrays.copyOf(whole, whole.length / 2), "kapot.xlsx");

        assertThat(view.getElement().getTextRecursively())
                .contains("kapot.xlsx")
                .doesNotContain("!import")
                .doesNotContain("The file");
        try (Stream<Path> left = Files.list(folder.spool())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void the_words_of_the_upload_are_those_of_the_reader() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        navigate(ManyGoalsView.class);

        assertThat(find(Upload.class).single().getI18n().getError())
                .extracting(error -> error.getFileIsTooBig(), error -> error.getIncorrectFileType())
                .containsExactly("Het bestand is groter dan 1 MB.", "Kies een CSV- of XLSX-bestand.");
    }
}
