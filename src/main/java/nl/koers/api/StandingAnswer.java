package nl.koers.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.koers.forecast.Confidence;
import nl.koers.progress.Basis;
import nl.koers.progress.Explanation;
import nl.koers.progress.FedFigure;
import nl.koers.progress.GoalAsOf;
import nl.koers.progress.Knowledge;
import nl.koers.progress.Outlook;
import nl.koers.progress.Reason;
import nl.koers.progress.Standing;
import nl.koers.progress.Status;
import nl.koers.progress.Use;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal stands, as the API writes it.
 *
 * @param asOf the day it is about
 * @param knowledge what it is answered from
 * @param caveats in what an answer from the knowledge of then differs from what somebody could have seen then; absent in
 *     others
 * @param chance to be at or beyond the target on the deadline; null without a forecast
 * @param forecast null without one
 * @param promise the goal as it was promised; only in answers from the knowledge of then
 * @param figures those that fed the numbers, the newest first, at most {@value #MOST_FIGURES}; only with an explanation
 * @param figuresLeftOut how many more there are
 * @param explanation what all of it rests on; only where it was asked for
 * @param smart how SMART the goal is by the figures of today; only where that was asked for
 */
record StandingAnswer(
        LocalDate asOf,
        Knowledge knowledge,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Caveat> caveats,
        Status status,
        @Nullable Basis basis,
        List<Reason> reasons,
        boolean stale,
        @Nullable LocalDate dataDate,
        @Nullable Double value,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable Double planned,
        @Nullable Double reached,
        @Nullable Double gap,
        @Nullable Double bufferDays,
        @Nullable Double neededPerDay,
        @Nullable Double pacePerDay,
        int points,
        @Nullable Double chance,
        @Nullable ForecastAnswer forecast,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable GoalAnswer promise,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FigureAnswer> figures,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer figuresLeftOut,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Explanation explanation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SmartAnswer smart) {

    static final int MOST_FIGURES = 1_000;

    /**
     * A figure and where it came from.
     *
     * @param line null when it stands in no line
     * @param importId the import, as in {@code /imports}
     * @param uses the numbers it fed
     */
    record FigureAnswer(
            LocalDate from,
            LocalDate to,
            double value,
            String file,
            @Nullable Integer line,
            String importedBy,
            @JsonProperty("import") long importId,
            Set<Use> uses) {

        static FigureAnswer of(FedFigure figure) {
            return new FigureAnswer(
                    figure.from(),
                    figure.to(),
                    figure.value(),
                    figure.file(),
                    figure.line() == 0 ? null : figure.line(),
                    figure.importedBy(),
                    figure.importId().value(),
                    figure.uses());
        }
    }

    /** What is of now in an answer from the knowledge of then. */
    enum Caveat {
        /** Imports that were taken back since count as never known. */
        UNDONE_NEVER_KNOWN,
        /** The limits of on track and behind are those of now. */
        THRESHOLDS_OF_NOW,
        /** So are the days that people expect between the files of a source. */
        CADENCE_OF_SOURCE_OF_NOW
    }

    /**
     * Where the goal will land.
     *
     * @param value on the deadline: as likely to be above as below
     * @param low80 with {@code high80}: the band that holds 80%
     * @param perDay growth a day; null for rates
     * @param safePerDay by how much more a day it has to grow to be on track
     */
    record ForecastAnswer(
            double value,
            double low80,
            double high80,
            double low95,
            double high95,
            @Nullable Double perDay,
            @Nullable Double safePerDay,
            @Nullable LocalDate completion,
            @Nullable LocalDate completionEarly,
            @Nullable LocalDate completionLate,
            Confidence confidence) {

        static @Nullable ForecastAnswer of(@Nullable Outlook outlook) {
            return outlook == null
                    ? null
                    : new ForecastAnswer(
                            outlook.band().median(),
                            outlook.band().low80(),
                            outlook.band().high80(),
                            outlook.band().low95(),
                            outlook.band().high95(),
                            outlook.pacePerDay(),
                            outlook.safePerDay(),
                            outlook.completion(),
                            outlook.completionEarly(),
                            outlook.completionLate(),
                            outlook.confidence());
        }
    }

    /**
     * @param promise null unless it is that of then
     * @param explained the figures that fed the numbers; null where it was not asked why
     * @param smart null where it was not asked, and for days past
     */
    static StandingAnswer of(
            GoalAsOf goal,
            @Nullable GoalAnswer promise,
            @Nullable List<FedFigure> explained,
            @Nullable SmartAnswer smart) {
        Standing standing = goal.standing();
        return new StandingAnswer(
                goal.asOf().day(),
                goal.asOf().knowledge(),
                goal.asOf().isThen() ? List.of(Caveat.values()) : List.of(),
                standing.status(),
                standing.basis(),
                standing.reasons(),
                standing.stale(),
                standing.dataDate(),
                standing.value(),
                standing.baseline(),
                standing.target(),
                standing.planned(),
                standing.reached(),
                standing.gap(),
                standing.bufferDays(),
                standing.neededPerDay(),
                standing.pacePerDay(),
                standing.points(),
                standing.chance(),
                ForecastAnswer.of(standing.outlook()),
                promise,
                explained == null
                        ? null
                        : explained.stream()
                                .limit(MOST_FIGURES)
                                .map(FigureAnswer::of)
                                .toList(),
                explained == null ? null : Math.max(0, explained.size() - MOST_FIGURES),
                explained == null ? null : goal.explanation(),
                smart);
    }
}
