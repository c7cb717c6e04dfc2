package nl.koers.goal.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers that the address of the wizard carries, and the question it opens at.
 *
 * @param answers as they are written there, by the names below
 */
record GoalAddress(int step, Map<String, String> answers) {

    static final String STEP = "step";
    static final String CHANNEL = "channel";
    static final String METRIC = "metric";
    /** A metric of one's own that has no figures yet. */
    static final String NEW_METRIC = "newMetric";

    static final String MEASURE = "measure";
    static final String DIRECTION = "direction";
    static final String TARGET = "target";
    static final String TARGET_KIND = "targetKind";
    static final String START = "start";
    static final String DEADLINE = "deadline";
    static final String MILESTONES = "milestones";
    static final String BASELINE = "baseline";
    static final String CADENCE = "cadenceDays";
    static final String OBJECTIVE = "objective";
    static final String WHY = "why";
    static final String OWNER = "owner";
    static final String ACCOUNTABLE = "accountable";
    static final String TITLE = "title";

    /** A question that there is not reads as the first. */
    static GoalAddress read(QueryParameters address) {
        Map<String, String> answers = new LinkedHashMap<>();
        address.getParameters().forEach((name, values) -> answers.put(name, values.getFirst()));
        String step = answers.getOrDefault(STEP, "");
        return new GoalAddress(step.matches("[1-5]") ? Integer.parseInt(step) : GoalSteps.FIRST, answers);
    }

    /** The same answers at another question. */
    GoalAddress at(int newStep) {
        return new GoalAddress(newStep, answers);
    }

    QueryParameters write() {
        Map<String, String> written = new LinkedHashMap<>(answers);
        written.remove(STEP);
        if (step != GoalSteps.FIRST) {
            written.put(STEP, Integer.toString(step));
        }
        return QueryParameters.simple(written);
    }
}
