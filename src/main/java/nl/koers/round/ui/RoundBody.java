package nl.koers.round.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.report.ObjectiveReport;
import nl.koers.round.RoundId;
import nl.koers.round.Subject;
import nl.koers.shell.Card;

/** The objectives of a round, each with a line for every goal. */
final class RoundBody {

    private final RoundPage page;
    private final Deciding deciding;
    private final Map<Subject, ObjectiveHead> heads = new HashMap<>();
    private final List<GoalLine> lines = new ArrayList<>();
    private final List<Component> cards = new ArrayList<>();
    private final RoundLines tools;

    RoundBody(RoundPage page, Deciding deciding) {
        this.page = page;
        this.deciding = deciding;
        page.report().objectives().forEach(objective -> cards.add(card(objective)));
        tools = new RoundLines(lines, page, deciding.words());
        if (!lines.isEmpty()) {
            cards.addFirst(tools);
        }
    }

    RoundId round() {
        return page.round().id();
    }

    /** In the order of the page. */
    List<Component> cards() {
        return List.copyOf(cards);
    }

    /** The goals whose whole is shown. */
    Set<Subject> opened() {
        return tools.opened().map(GoalLine::subject).collect(Collectors.toSet());
    }

    /** Opens what was open before, and goes to what was decided about. */
    void resume(Set<Subject> opened, Subject at) {
        lines.stream().filter(line -> opened.contains(line.subject())).forEach(line -> line.setOpen(true));
        lines.stream().filter(line -> line.subject().equals(at)).forEach(tools::point);
        ObjectiveHead head = heads.get(at);
        if (head != null) {
            head.point();
        }
    }

    private Card card(ObjectiveReport objective) {
        ObjectiveHead head = new ObjectiveHead(objective, page, deciding);
        heads.put(Subject.objective(objective.id()), head);
        Card card = new Card(head);
        card.setAriaLabel(objective.title());
        card.addClassName("round-objective");
        if (!objective.goals().isEmpty()) {
            List<GoalLine> own = objective.goals().stream()
                    .map(goal -> new GoalLine(goal, page, deciding))
                    .toList();
            lines.addAll(own);
            card.add(new GoalLines(deciding.words().say("goals.of", objective.title()), own, page, deciding.words()));
        }
        return card;
    }
}
