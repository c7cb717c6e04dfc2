package nl.koers.round.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.report.Report;
import nl.koers.round.Decision;
import nl.koers.round.RoundEvent;
import nl.koers.round.Subject;

/** Who made, changed, froze, saw and decided, the newest first. */
final class RoundHistory extends OrderedList {

    private final transient RoundWords words;
    private final transient Map<Subject, String> titles = new HashMap<>();

    /** @param named report that has the titles of what was decided about */
    RoundHistory(List<RoundEvent> events, Report named, RoundWords words) {
        this.words = words;
        addClassName("changes");
        named.objectives().forEach(objective -> {
            titles.put(Subject.objective(objective.id()), objective.title());
            objective.goals().forEach(goal -> titles.put(Subject.goal(goal.id()), goal.title()));
        });
        events.forEach(event -> {
            Paragraph when = new Paragraph(words.say("event.when", words.moment(event.at()), event.by()));
            when.addClassName("quiet");
            add(new ListItem(new Paragraph(said(event)), when));
        });
    }

    private String said(RoundEvent event) {
        Decision decision = event.decision();
        if (decision != null) {
            String title = titles.getOrDefault(decision.subject(), words.say("event.gone"));
            String verdict = words.say("verdict." + decision.verdict());
            return decision.reason().isEmpty()
                    ? words.say("event.DECIDED.bare", event.version(), title, verdict)
                    : words.say("event.DECIDED", event.version(), title, verdict, decision.reason());
        }
        return switch (event.kind()) {
            case CHANGED ->
                words.say("event.CHANGED", words.say("field." + event.field()), event.was(), event.became());
            case SAW -> words.say(event.version() == 0 ? "event.SAW.now" : "event.SAW", event.version());
            default -> words.say("event." + event.kind(), event.version());
        };
    }
}
