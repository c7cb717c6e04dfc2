package nl.koers.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.koers.channel.MetricUnit;
import nl.koers.cost.CostPerResult;
import nl.koers.cost.CostWords;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.progress.Basis;
import nl.koers.progress.Outlook;
import nl.koers.progress.Standing;
import nl.koers.shell.SmartSentence;
import nl.koers.shell.StandingWords;
import org.jspecify.annotations.Nullable;

/** What a report says, in the reader's language and in the words of the screens. */
final class PaperWords {

    private final Texts texts;
    private final Locale language;
    private final Report report;
    private final @Nullable PaperRound round;
    private final StandingWords standing;

    /** @param round null in a report that belongs to no budget round */
    PaperWords(Texts texts, Locale language, Report report, @Nullable PaperRound round) {
        this.texts = texts;
        this.language = Texts.spoken(language);
        this.report = report;
        this.round = round;
        this.standing = new StandingWords(texts, language, report.asOf());
    }

    /** A figure of a goal with what it is. */
    record Fact(String name, String value, String beside) {}

    Locale language() {
        return language;
    }

    Texts texts() {
        return texts;
    }

    @Nullable
    PaperRound round() {
        return round;
    }

    String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    String value(double value, double scale, MetricUnit unit) {
        return standing.number(value, scale, unit);
    }

    String day(LocalDate day) {
        return Formats.day(language, day);
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, report.zone()));
    }

    /** "October 2026", "1 January to 31 March 2026". */
    String period() {
        return PeriodName.of(texts, language, report.from(), report.to());
    }

    String promise(GoalReport goal) {
        return new SmartSentence(texts, language).of(goal.promise());
    }

    /** Those that can be told, in the order of a reader: where it stands, where it should, where it goes. */
    List<Fact> facts(GoalReport goal) {
        Standing told = goal.standing();
        double scale = scale(goal);
        List<Fact> facts = new ArrayList<>();
        LocalDate on = told.dataDate();
        add(facts, goal, "now", told.value(), on == null ? "" : standing.day(on));
        if (!goal.direction().keeps()) {
            add(facts, goal, "planned", told.planned(), "");
        }
        add(facts, goal, "target", told.target(), standing.day(goal.deadline()));
        Outlook outlook = told.outlook();
        if (outlook != null && told.basis() == Basis.FORECAST) {
            String between = get(
                    "report.fact.between",
                    value(outlook.band().low80(), scale, goal.unit()),
                    value(outlook.band().high80(), scale, goal.unit()));
            add(facts, goal, "forecast", outlook.band().median(), between);
        }
        Double chance = told.chance();
        if (chance != null && told.basis() == Basis.FORECAST) {
            facts.add(new Fact(get("report.fact.chance"), Formats.percent(language, chance, 0), ""));
        }
        if (round == null) {
            add(facts, goal, "baseline", told.baseline(), standing.day(goal.start()));
        }
        return facts;
    }

    private void add(List<Fact> facts, GoalReport goal, String name, @Nullable Double value, String beside) {
        if (value != null) {
            facts.add(new Fact(get("report.fact." + name), value(value, scale(goal), goal.unit()), beside));
        }
    }

    private static double scale(GoalReport goal) {
        Double target = goal.standing().target();
        return target == null ? 1 : target;
    }

    /** Where it stands and where it goes, and why the status is what it is. */
    String story(GoalReport goal) {
        Standing told = goal.standing();
        List<String> sentences = new ArrayList<>();
        standing.where(told, goal.counting()).ifPresent(sentences::add);
        standing.outlook(told, goal.counting(), goal.deadline()).ifPresent(sentences::add);
        standing.chance(told, goal.counting()).ifPresent(sentences::add);
        sentences.addAll(standing.reasons(told));
        standing.stale(told).map(stale -> stale + ".").ifPresent(sentences::add);
        if (!goal.stateReason().isEmpty()) {
            sentences.add("“" + goal.stateReason() + "”");
        }
        return String.join(" ", sentences);
    }

    /** "deadline 20 February 2027". */
    String deadline(GoalReport goal) {
        return get("chart.deadline", standing.day(goal.deadline()));
    }

    /** What a chart shows, for those who do not see it. */
    String seen(GoalReport goal) {
        return goal.title() + ". " + story(goal);
    }

    /** What was noted at days of the chart, by the number that stands there. */
    List<String> notes(GoalReport goal) {
        List<String> said = new ArrayList<>();
        for (GoalReport.Note note : goal.notes()) {
            said.add(get("report.note", said.size() + 1, Formats.shortDay(language, note.on()), note.text()));
        }
        return said;
    }

    /** What people said of it, as it is kept: the newest first. */
    List<String> checkIns(GoalReport goal) {
        return goal.checkIns().stream()
                .map(said -> get(
                        "report.checkIn",
                        Formats.shortDay(language, said.on()),
                        said.by(),
                        get("checkIn.confidence." + said.confidence()),
                        said.note()))
                .toList();
    }

    CostWords costs(GoalReport goal, CostPerResult costs) {
        return new CostWords(texts, language, goal.metric(), costs);
    }

    /** "Owner: Sanne de Boer · Accountable: Carla Jansen. Accepted by Carla Jansen on 3 March 2026." */
    String people(GoalReport goal) {
        String people = get("report.people", named(goal.owner()), named(goal.accountable()));
        return agreement(goal).map(said -> people + " " + said).orElse(people);
    }

    /** Owner and accountable manager by name, in this order. */
    String names(GoalReport goal) {
        return named(goal.owner()) + " · " + named(goal.accountable());
    }

    private String named(@Nullable String person) {
        return person == null ? get("report.nobody") : person;
    }

    private Optional<String> agreement(GoalReport goal) {
        GoalReport.Agreement said = goal.agreement();
        if (said == null) {
            return Optional.empty();
        }
        String key = "goal.acceptance." + said.state() + (said.onBehalf() ? ".onBehalf" : "");
        return Optional.of(get(key, said.by(), String.valueOf(goal.accountable()), day(said.at())));
    }

    /** Whether it says what goals cost. */
    boolean tellsMoney() {
        return report.objectives().stream()
                .flatMap(objective -> objective.goals().stream())
                .anyMatch(goal -> goal.money() != null);
    }

    /** Whether anything was decided. */
    boolean tellsDecisions() {
        return round != null && !(round.objectives().isEmpty() && round.goals().isEmpty());
    }

    /** In one word; empty while nothing was decided. */
    String decided(ObjectiveReport objective) {
        return round == null
                ? ""
                : round.about(objective)
                        .map(decided -> get("report.verdict." + decided.verdict()))
                        .orElse("");
    }

    private boolean isOfMonth() {
        return report.from().getDayOfMonth() == 1
                && report.to().equals(YearMonth.from(report.from()).atEndOfMonth());
    }

    /** Its own title, or what is said of goals that serve no objective. */
    String title(ObjectiveReport objective) {
        return objective.title().isEmpty() ? get("report.objective.none") : objective.title();
    }

    /** What kind of report it is and which days it is about. */
    String kicker() {
        return round == null ? get("report.kicker", period()) : get("report.round.kicker", round.name(), period());
    }

    /** "Figures up to 31 October 2026 · made by Sanne on 5 November 2026". */
    String imprint() {
        String made = get("report.made", report.madeBy(), day(report.madeAt()));
        if (round == null) {
            return figures() + " · " + made;
        }
        String by = round.frozenBy();
        Instant at = round.frozenAt();
        return by == null || at == null
                ? get("report.round.live") + " · " + figures() + " · " + made
                : get("report.round.frozen", round.version(), by, day(at)) + " · " + figures();
    }

    /** What stands under every page. */
    String foot() {
        if (round == null) {
            return report.workspace() + " · " + figures();
        }
        String version = round.isFrozen() ? get("report.round.version", round.version()) : get("report.round.live");
        return report.workspace() + " · " + round.name() + " · " + version + " · " + figures();
    }

    private String figures() {
        LocalDate newest = report.newestFigures();
        return newest == null ? get("report.noFigures") : get("report.figures", day(newest));
    }

    /** "Decision: Adjust". */
    String decision(PaperRound.Decided decided) {
        return get("report.decision", get("report.verdict." + decided.verdict()));
    }

    /** Who decided when, and why. */
    String decided(PaperRound.Decided decided) {
        String by = get("report.decision.by", decided.by(), day(decided.at()));
        return decided.reason().isEmpty() ? by : "“" + decided.reason() + "” " + by;
    }

    /** What the document is called in a list of files and by a screen reader. */
    String title() {
        if (round != null) {
            return round.isFrozen()
                    ? get("report.round.title", round.name(), get("report.round.version", round.version()))
                    : get("report.round.title", round.name(), get("report.round.live"));
        }
        List<ObjectiveReport> told = report.objectives();
        if (!isOfMonth() && told.size() == 1) {
            return get("report.title.period", title(told.getFirst()));
        }
        return report.summary() == null && told.size() == 1
                ? get("report.title.one", told.getFirst().title(), period())
                : get("report.title.all", report.workspace(), period());
    }
}
