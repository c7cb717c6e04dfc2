package nl.koers.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.cost.CostNotation.Said;
import nl.koers.cost.CostSheet.About;
import nl.koers.cost.CostSheet.Fault;
import nl.koers.cost.CostSheet.Line;
import nl.koers.cost.CostSheet.Part;
import nl.koers.cost.CostSheet.Why;
import nl.koers.cost.CostSheetReading.With;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalName;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.FirstRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-29. Today is 3 March 2026. */
class CostSheetReadingTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Said NOTHING = new Said(null, null);
    private static final String ENGLISH = "Goal|Date|Amount|Hours|Kind|Note";

    private static final With WITH = new With(
            List.of(goal(1, "Followers"), goal(2, "Visits"), goal(3, "Twice"), goal(4, "twice")),
            CostCells.kinds(kind -> Stream.of(kind == CostKind.AGENCY ? "Bureau" : "word of " + kind)),
            EURO,
            TODAY);

    private static GoalName goal(long id, String title) {
        return new GoalName(new GoalId(id), title);
    }

    private static CostSheet read(Said said, String... lines) {
        List<FirstRow> rows = IntStream.range(0, lines.length)
                .mapToObj(i -> new FirstRow("", i + 1, Arrays.asList(lines[i].split("\\|", -1))))
                .toList();
        return CostSheetReading.read(rows, WITH, said);
    }

    private static CostEntryData only(CostSheet sheet) {
        assertThat(sheet.faults()).isEmpty();
        return sheet.lines().getFirst().data();
    }

    @Test
    void reads_a_file_in_english() {
        CostSheet sheet = read(
                NOTHING,
                "Costs of the first quarter",
                ENGLISH,
                "# example|2026-01-01|1|||",
                " followers |2026-02-28|1,250.50|2:30|agency| Film ",
                "||||||",
                "Visits|2026-03-01||0.5|OWN_HOURS|");

        assertThat(sheet.isGood()).isTrue();
        assertThat(sheet.lines())
                .extracting(Line::number, Line::goal, Line::data)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                4,
                                "Followers",
                                new CostEntryData(
                                        LocalDate.of(2026, 2, 28),
                                        1250_50,
                                        150,
                                        CostKind.AGENCY,
                                        "Film",
                                        List.of(CostShare.whole(new GoalId(1))))),
                        org.assertj.core.api.Assertions.tuple(
                                6,
                                "Visits",
                                new CostEntryData(
                                        LocalDate.of(2026, 3, 1),
                                        0,
                                        30,
                                        CostKind.OWN_HOURS,
                                        "",
                                        List.of(CostShare.whole(new GoalId(2))))));
        assertThat(sheet.parts())
                .containsExactly(
                        new Part("Followers", 1, new Money(1250_50, EURO), 150),
                        new Part("Visits", 1, new Money(0, EURO), 30));
        assertThat(sheet.from()).isEqualTo("2026-02-28");
    }

    @Test
    void reads_a_file_in_dutch() {
        CostEntryData data = only(read(
                NOTHING,
                "Datum|Doel|Soort|Bedrag (EUR)|Uren|Omschrijving",
                "3-2-2026|Followers|bureau|€ 1.250,50|2,5|Film"));

        assertThat(data.on()).as("the day first").isEqualTo("2026-02-03");
        assertThat(data.amount()).isEqualTo(1250_50);
        assertThat(data.minutes()).isEqualTo(150);
    }

    @ParameterizedTest(name = "{0} beside {1} is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1250; ; 125000",
                "99,95; ; 9995",
                "99.95; ; 9995",
                "-75; ; -7500",
                "−75.5; ; -7550",
                "1.250; 3,50; 125000",
                "1,250; 3.50; 125000",
                "1.250,00; ; 125000",
                "1 250,00; ; 125000",
                "1250.5E0; ; 125050",
                "12.50; 1,000; 1250",
                "€1250; ; 125000",
                "1250 EUR; ; 125000",
                "90000000.07; ; 9000000007",
            })
    void amounts_are_read_exactly_as_the_file_proves(String amount, String beside, long cents) {
        CostSheet sheet = read(
                NOTHING,
                ENGLISH,
                "Followers|2026-02-03|" + amount + "||AGENCY|back",
                "Followers|2026-02-03|" + (beside == null ? "1" : beside) + "||AGENCY|");

        assertThat(only(sheet).amount()).isEqualTo(cents);
    }

    @Test
    void a_number_that_reads_two_ways_is_asked_and_the_answer_is_taken() {
        String line = "Followers|2026-02-03|1.250||AGENCY|";

        CostSheet asked = read(NOTHING, ENGLISH, line);
        assertThat(asked.isGood()).isFalse();
        assertThat(asked.question()).isEqualTo(new CostSheet.Question(About.NUMBER, 2, "Amount", "1.250"));
        assertThat(only(read(new Said(DecimalSign.COMMA, null), ENGLISH, line)).amount())
                .isEqualTo(1250_00);
        assertThat(only(read(new Said(DecimalSign.POINT, null), ENGLISH, line)).amount())
                .isEqualTo(1_25);
    }

    @Test
    void a_day_that_reads_two_ways_is_asked_unless_another_line_proves_it() {
        String line = "Followers|3/2/2026|1||AGENCY|";

        assertThat(read(NOTHING, ENGLISH, line).question())
                .isEqualTo(new CostSheet.Question(About.DATE, 2, "Date", "3/2/2026"));
        assertThat(only(read(new Said(null, DateOrder.MDY), ENGLISH, "Followers|1/2/2026|1||AGENCY|"))
                        .on())
                .isEqualTo("2026-01-02");
        assertThat(only(read(NOTHING, ENGLISH, line, "Followers|13/2/2026|1||AGENCY|"))
                        .on())
                .isEqualTo("2026-02-03");
        assertThat(only(read(NOTHING, ENGLISH, "Followers|3 mrt 2026|1||AGENCY|"))
                        .on())
                .isEqualTo(TODAY);
    }

    @Test
    void under_dutch_headings_a_line_that_begins_with_the_month_is_proof_for_the_others() {
        String heading = "Doel|Datum|Bedrag|Soort";
        String open = "Followers|3/2/2026|1|AGENCY";
        String monthFirst = "Followers|2/13/2026|1|AGENCY";

        assertThat(only(read(NOTHING, heading, open)).on()).isEqualTo("2026-02-03");
        assertThat(only(read(NOTHING, heading, open.replace("3/2", "3/1"), monthFirst))
                        .on())
                .isEqualTo("2026-03-01");
        assertThat(read(NOTHING, heading, open, monthFirst, "Followers|13/2/2026|1|AGENCY")
                        .faults())
                .as("both are proven")
                .containsExactly(new Fault(2, "Datum", "3/2/2026", Why.TWO_WAYS));
    }

    @Test
    void a_file_that_proves_both_signs_leaves_nothing_to_guess() {
        CostSheet sheet = read(
                NOTHING,
                ENGLISH,
                "Followers|2026-02-03|99,95||AGENCY|",
                "Followers|2026-02-03|99.95||AGENCY|",
                "Followers|2026-02-03|1.250||AGENCY|");

        assertThat(sheet.lines()).as("all or nothing").isEmpty();
        assertThat(sheet.faults()).containsExactly(new Fault(4, "Amount", "1.250", Why.TWO_WAYS));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Nobody|2026-02-03|1||AGENCY|; GOAL; Goal; Nobody",
                "|2026-02-03|1||AGENCY|; GOAL; Goal; ''",
                "Twice|2026-02-03|1||AGENCY|; GOAL_TWICE; Goal; Twice",
                "Visits|31-2-2026|1||AGENCY|; DATE; Date; 31-2-2026",
                "Visits|2026-03-04|1||AGENCY|; DATE_RANGE; Date; 2026-03-04",
                "Visits|2026-02-03|$5||AGENCY|; AMOUNT; Amount; $5",
                "Visits|2026-02-03|1.2345||AGENCY|; DECIMALS; Amount; 1.2345",
                "Visits|2026-02-03|99999999999999||AGENCY|; AMOUNT_LARGE; Amount; 99999999999999",
                "Visits|2026-02-03||a day|AGENCY|; HOURS; Hours; a day",
                "Visits|2026-02-03||-1|AGENCY|; HOURS_RANGE; Hours; -1",
                "Visits|2026-02-03|||AGENCY|; EMPTY; Amount; ''",
                "Visits|2026-02-03|1||magic|; KIND; Kind; magic",
                "Visits|2026-02-03|-1||AGENCY|; REFUND; Note; ''",
            })
    void what_cannot_be_used_is_named_with_its_cell(String line, Why why, String column, String value) {
        CostSheet sheet = read(NOTHING, ENGLISH, "Followers|2026-02-03|1||AGENCY|", line);

        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.faults()).containsExactly(new Fault(3, column, value, why));
    }

    @Test
    void a_channel_in_place_of_a_goal_is_refused_and_not_guessed() {
        assertThat(read(NOTHING, "Channel|Date|Amount|Kind", "X|2026-02-03|1|AGENCY")
                        .faults())
                .containsExactly(new Fault(1, "Channel", "", Why.CHANNEL));
    }

    @Test
    void costs_on_two_sheets_are_refused_and_a_sheet_without_costs_does_no_harm() {
        FirstRow heading = new FirstRow("January", 1, List.of("Goal", "Date", "Amount", "Kind"));
        FirstRow line = new FirstRow("January", 2, List.of("Followers", "2026-01-02", "1", "AGENCY"));
        FirstRow other = new FirstRow("February", 1, heading.cells());
        List<FirstRow> cover = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new FirstRow("Cover", i, List.of("About these costs")))
                .toList();

        List<FirstRow> one =
                Stream.concat(cover.stream(), Stream.of(heading, line)).toList();
        assertThat(CostFiles.recognises(one)).isTrue();
        assertThat(CostSheetReading.read(one, WITH, NOTHING).lines()).hasSize(1);
        assertThat(CostSheetReading.read(List.of(heading, line, other), WITH, NOTHING)
                        .faults())
                .containsExactly(new Fault(0, "", "", Why.SHEETS));
    }

    @Test
    void what_the_file_proves_counts_for_more_than_what_somebody_said_about_all_files_of_a_folder() {
        Said said = new Said(DecimalSign.POINT, DateOrder.MDY);

        CostSheet sheet =
                read(said, ENGLISH, "Followers|2/1/2026|1.250||AGENCY|", "Followers|13/1/2026|99,95||AGENCY|");

        assertThat(only(sheet).amount()).isEqualTo(1_250_00);
        assertThat(only(sheet).on()).isEqualTo("2026-01-02");
    }

    @Test
    void a_heading_without_lines_is_refused() {
        assertThat(read(NOTHING, ENGLISH).faults()).containsExactly(new Fault(0, "", "", Why.NOTHING));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Goal|Date|Amount, true",
        "doel|datum|uren, true",
        "Channel|Date|Amount|Kind, true",
        "Channel|Date|Amount, false",
        "date|channel|metric|value, false",
        "Day|Campaign|Amount spent (EUR), false",
    })
    void is_told_from_a_file_with_figures_by_its_heading(String heading, boolean isOne) {
        assertThat(CostFiles.recognises(List.of(
                        new FirstRow("", 1, List.of("Export")),
                        new FirstRow("", 2, Arrays.asList(heading.split("\\|", -1))))))
                .isEqualTo(isOne);
    }
}
