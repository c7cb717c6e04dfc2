package nl.koers.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.koers.access.Person;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.goal.Acceptances;
import nl.koers.goal.AnnotationData;
import nl.koers.goal.Annotations;
import nl.koers.goal.Goal;
import nl.koers.progress.CheckIn;
import nl.koers.progress.CheckInData;
import nl.koers.progress.CheckIns;
import org.springframework.stereotype.Component;

/** What the people of the example say of its goals and pages, each under their own name. */
@Component
class ExampleVoices {

    private final Acceptances acceptances;
    private final CheckIns checkIns;
    private final Annotations annotations;
    private final SystemIdentity system;

    ExampleVoices(Acceptances acceptances, CheckIns checkIns, Annotations annotations, SystemIdentity system) {
        this.acceptances = acceptances;
        this.checkIns = checkIns;
        this.annotations = annotations;
        this.system = system;
    }

    /**
     * What they speak of, and who they are.
     *
     * @param goals by channel and metric, as {@link #key} names them
     * @param pages by key
     * @param staff by name
     */
    record Heard(Map<String, Goal> goals, Map<String, Channel> pages, Map<String, Person> staff) {

        Person speaker(Row row) {
            return ExampleOrganisation.known(staff, row.text("by"));
        }
    }

    /** What the accountable manager answers, where the line of the goal says so. */
    void answer(Goal goal, Row row, Map<String, Person> staff) {
        String answer = row.text("answer");
        if (!answer.isEmpty()) {
            system.callAs(
                    ExampleOrganisation.known(staff, row.text("accountable")),
                    () -> answer.equals("ACCEPTED")
                            ? acceptances.accept(goal.id(), goal.version())
                            : acceptances.sendBack(goal.id(), goal.version(), row.translated("remark")));
        }
    }

    /** Their check-ins and their notes on charts. */
    void speak(Heard heard, LocalDate today, Locale language) {
        for (Row row : Row.table("check-ins.csv", language)) {
            CheckInData said = new CheckInData(
                    today.plusDays(row.number("on")),
                    row.translated("note"),
                    CheckIn.Confidence.valueOf(row.text("confidence")));
            Goal goal = ExampleOrganisation.known(heard.goals(), key(row));
            system.callAs(heard.speaker(row), () -> checkIns.write(goal.id(), said));
        }
        for (Row row : Row.table("annotations.csv", language)) {
            AnnotationData note = note(row, heard, today.plusDays(row.number("on")));
            system.callAs(heard.speaker(row), () -> annotations.add(note));
        }
    }

    private static AnnotationData note(Row row, Heard heard, LocalDate on) {
        String text = row.translated("text");
        return row.text("metric").isEmpty()
                ? AnnotationData.ofChannel(
                        ExampleOrganisation.known(heard.pages(), row.text("channel"))
                                .id(),
                        on,
                        text)
                : AnnotationData.ofGoal(
                        ExampleOrganisation.known(heard.goals(), key(row)).id(), on, text);
    }

    static String key(Row row) {
        return row.text("channel") + " " + row.text("metric");
    }
}
