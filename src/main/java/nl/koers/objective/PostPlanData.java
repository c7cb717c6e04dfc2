package nl.koers.objective;

import org.jspecify.annotations.Nullable;

/**
 * What the form of the plan edits, in its order: people, objectives, strategy, technology. Texts may be empty and have at
 * most 4000 characters.
 *
 * @param people the audience, and how it uses social media
 * @param objective the one marketing objective that comes first
 * @param objectives what else is to be said of objectives
 * @param technology why these channels
 * @param resources time, people and money
 * @param timePath what happens when
 * @param image how the organisation is seen, and wants to be
 * @param distinction what it has that others lack
 */
public record PostPlanData(
        String people,
        @Nullable ObjectiveId objective,
        String objectives,
        @Nullable PostStrategy strategy,
        String strategyText,
        String technology,
        String resources,
        String timePath,
        String image,
        String distinction) {

    /** A plan of which nothing is written yet. */
    public static final PostPlanData EMPTY = new PostPlanData("", null, "", null, "", "", "", "", "", "");

    public PostPlanData {
        people = people.strip();
        objectives = objectives.strip();
        strategyText = strategyText.strip();
        technology = technology.strip();
        resources = resources.strip();
        timePath = timePath.strip();
        image = image.strip();
        distinction = distinction.strip();
    }

    /** Whether it is time for technology: who, what for and how have been said. */
    public boolean opensTechnology() {
        return !people.isEmpty() && objective != null && (strategy != null || !strategyText.isEmpty());
    }
}
