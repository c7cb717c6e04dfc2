package nl.koers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.cost.CostWords;
import nl.koers.cost.Money;
import nl.koers.i18n.Texts;
import nl.koers.progress.Status;
import nl.koers.report.PaperRound.Decided;
import nl.koers.report.PaperRound.Verdict;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** UC-27. An objective is one page of paper, whether it has one goal or nine. */
class OnePageTest {

    private static final int MOST = 9;
    private static final String REASON = "The costs go down faster than we planned, and the channel brings leads.";

    private static final String LONG = "Visitors from abroad who found us through a search for the collection";

    private static Report kept;

    @BeforeAll
    static void a_report_of_a_round() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(OnePageTest.class.getResourceAsStream("/report/frozen-1.json"))) {
            kept = ReportJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void of_a_round_with_a_decision_and_its_reason_for_each_goal(String language) throws IOException {
        Report report = withGoals(1, MOST);
        Map<Long, Decided> decisions = report.objectives().getLast().goals().stream()
                .collect(Collectors.toMap(
                        GoalReport::id,
                        goal -> new Decided(Verdict.CONTINUE, REASON, "Carla Jansen", kept.madeAt()),
                        (some, same) -> some));
        PaperRound round = new PaperRound("2026 Q4", 1, "Carla Jansen", kept.madeAt(), Map.of(), decisions);

        List<String> pages = pages(report, round, language);

        assertThat(pages.size()).isEqualTo(1 + MOST);
        assertThat(pages.getLast())
                .contains(REASON, "Carla Jansen", report.objectives().getLast().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void of_a_month(String language) throws IOException {
        assertThat(pages(withGoals(1, MOST).withoutMoney(), null, language).size())
                .isEqualTo(1 + MOST);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 9})
    void and_every_goal_is_on_it_with_its_status_its_money_and_its_people(int goals) throws IOException {
        Report report = withGoals(goals, goals);
        String page = pages(report, new PaperRound("2026 Q4", 0, null, null, Map.of(), Map.of()), "en")
                .getLast()
                .replaceAll("\\s+", " ");

        report.objectives().getFirst().goals().forEach(goal -> {
            GoalMoney money = Objects.requireNonNull(goal.money());
            Money spent = Objects.requireNonNull(money.costs().spent().total());
            assertThat(page)
                    .contains(goal.title(), Objects.requireNonNullElse(goal.accountable(), "nobody"))
                    .contains(new Texts().get(Locale.ENGLISH, "status." + goal.status()))
                    .contains(spent.written(Locale.ENGLISH));
            if (money.costs().hasPrice()) {
                assertThat(page)
                        .contains(new CostWords(new Texts(), Locale.ENGLISH, goal.metric(), money.costs()).each());
            }
        });
    }

    @Test
    void with_large_charts_only_while_there_is_room_for_what_was_noted() {
        GoalReport goal = kept.objectives().getFirst().goals().getFirst();

        assertThat(Density.of(List.of(goal, noted(goal, 2)))).isEqualTo(Density.CARDS);
        assertThat(Density.of(List.of(goal, noted(goal, 3)))).isEqualTo(Density.TABLE);
        assertThat(Density.of(List.of(noted(goal, 28)))).isEqualTo(Density.CARDS);
        assertThat(Density.of(List.of(noted(goal, 29)))).isEqualTo(Density.TABLE);
    }

    /** The goal, which bears a part of one cost and has one note, with so many notes. */
    private static GoalReport noted(GoalReport goal, int notes) {
        return new GoalReport(
                goal.id(),
                goal.title(),
                goal.channel(),
                goal.metric(),
                goal.unit(),
                goal.measure(),
                goal.direction(),
                goal.written(),
                goal.start(),
                goal.deadline(),
                goal.why(),
                goal.state(),
                goal.stateReason(),
                goal.owner(),
                goal.accountable(),
                goal.agreement(),
                goal.course(),
                goal.checkIns(),
                Collections.nCopies(notes, goal.notes().getFirst()),
                goal.money());
    }

    @ParameterizedTest
    @CsvSource({"en,(continued)", "nl,(vervolg)"})
    void what_is_more_goes_on_under_the_name_of_the_objective(String language, String continued) throws IOException {
        Report report = withGoals(24, 24);
        String title = report.objectives().getFirst().title();

        List<String> pages = pages(report, new PaperRound("2026 Q4", 0, null, null, Map.of(), Map.of()), language);

        assertThat(pages.size()).isEqualTo(3);
        assertThat(pages.get(1)).doesNotContain(continued);
        assertThat(pages.get(2)).contains(title + " " + continued);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void nor_does_the_summary_grow_with_the_organisation(String language) throws IOException {
        Report crowded = withGoals(List.of(1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2), crowded());
        PaperRound round = new PaperRound("2026 Q4", 1, "Carla Jansen", kept.madeAt(), Map.of(), Map.of());

        List<String> pages = pages(crowded, round, language);

        assertThat(pages.get(0)).contains("2026 Q4", LONG);
        assertThat(pages.get(1)).contains(crowded.objectives().getFirst().title());
        assertThat(pages.size()).isEqualTo(1 + crowded.objectives().size());
        assertThat(pages(crowded.withoutMoney(), null, language).size()).isEqualTo(pages.size());
    }

    /** A summary with twenty of everything that does not hang together, under long names. */
    private static ReportSummary crowded() {
        ReportSummary summary = Objects.requireNonNull(kept.summary());
        List<String> names =
                IntStream.rangeClosed(1, 20).mapToObj(i -> LONG + " " + i).toList();
        return new ReportSummary(
                Stream.of(Status.values())
                        .map(status -> new ReportSummary.Count(status, 12))
                        .toList(),
                summary.changes(),
                names,
                names,
                names,
                names.stream()
                        .map(name -> new ReportSummary.Silence(name, 46, false))
                        .toList(),
                names.stream().map(name -> new ReportSummary.Choice(name, LONG)).toList(),
                null);
    }

    private static Report withGoals(int least, int most) {
        return withGoals(IntStream.rangeClosed(least, most).boxed().toList(), kept.summary());
    }

    /** The kept report with objectives of so many goals, its own in turn. */
    private static Report withGoals(List<Integer> counts, @Nullable ReportSummary summary) {
        List<GoalReport> all = kept.objectives().stream()
                .flatMap(objective -> objective.goals().stream())
                .toList();
        ObjectiveReport first = kept.objectives().getFirst();
        List<ObjectiveReport> objectives = counts.stream()
                .map(count -> new ObjectiveReport(
                        first.id(),
                        first.title(),
                        first.category(),
                        first.serves(),
                        IntStream.range(0, count)
                                .mapToObj(i -> all.get(i % all.size()))
                                .toList()))
                .toList();
        return new Report(
                kept.format(),
                kept.workspace(),
                kept.from(),
                kept.to(),
                kept.asOf(),
                kept.madeBy(),
                kept.madeAt(),
                kept.zone(),
                objectives,
                summary);
    }

    private static List<String> pages(Report report, @Nullable PaperRound round, String language) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new ReportPaper(new Texts()).write(report, round, Locale.of(language), pdf);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
        }
        return pages;
    }
}
