package nl.koers.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.koers.access.Person;
import nl.koers.access.SystemIdentity;
import nl.koers.goal.Acceptances;
import nl.koers.goal.Goal;
import nl.koers.progress.CheckIn;
import nl.koers.progress.CheckInData;
import nl.koers.progress.CheckIns;
import org.springframework.stereotype.Component;

/** What the people of the example say of its goals, each under their own name. */
@Component
class ExampleVoices {

    private final Acceptances acceptances;
    private final CheckIns checkIns;
    private final SystemIdentity system;

    ExampleVoices(Acceptances acceptances, CheckIns checkIns, SystemIdentity system) {
        this.acceptances = acceptances;
        this.checkIns = checkIns;
        this.system = system;
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

    /** @param goals by channel and metric, as {@link #key} names them */
    void checkIn(Map<String, Goal> goals, Map<String, Person> staff, LocalDate today, Locale language) {
        for (Row row : Row.table("check-ins.csv", language)) {
            CheckInData said = new CheckInData(
                    today.plusDays(row.number("on")),
                    row.translated("note"),
                    CheckIn.Confidence.valueOf(row.text("confidence")));
            Goal goal = ExampleOrganisation.known(goals, key(row));
            system.callAs(ExampleOrganisation.known(staff, row.text("by")), () -> checkIns.write(goal.id(), said));
        }
    }

    static String key(Row row) {
        return row.text("channel") + " " + row.text("metric");
    }
}
