package nl.koers.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.report.GoalReport;
import nl.koers.report.ObjectiveReport;
import nl.koers.round.Choice;
import nl.koers.round.Decision;
import nl.koers.round.Subject;
import nl.koers.round.Verdict;
import nl.koers.shell.FormErrors;
import nl.koers.shell.Notice;

/**
 * Asks what is decided and why. For an objective that is stopped it names the goals in it, and stops those too when the
 * person says so.
 */
final class DecisionDialog extends Dialog {

    private static final int LONGEST_REASON = 1000;

    private final transient Subject subject;
    private final transient RoundPage page;
    private final transient Deciding deciding;
    private final FormErrors errors = new FormErrors();
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final TextArea reason;
    private final Checkbox withGoals = new Checkbox();
    private final Div goals = new Div();
    private final Paragraph consequence = new Paragraph();
    private final Button keep;

    DecisionDialog(Subject subject, String title, Verdict proposed, RoundPage page, Deciding deciding) {
        this.subject = subject;
        this.page = page;
        this.deciding = deciding;
        RoundWords words = deciding.words();
        setHeaderTitle(title);
        setWidth("520px");
        verdict.setLabel(words.say("decide.what"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(each -> words.say("verdict." + each));
        verdict.setValue(proposed);
        verdict.addValueChangeListener(change -> follow());
        reason = errors.bind("reason", new TextArea(words.say("decide.reason")));
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(3);
        page.decisions().about(subject).map(Decision::reason).ifPresent(reason::setValue);
        consequence.addClassName("quiet");
        named(words);
        Div fields = new Div(verdict, reason, consequence, goals);
        fields.addClassName("stack");
        add(fields);
        keep = new Button(words.say("decide.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), keep);
        follow();
    }

    private List<GoalReport> inside() {
        return page.report().objectives().stream()
                .filter(objective -> subject.kind() == Subject.Kind.OBJECTIVE && objective.id() == subject.id())
                .map(ObjectiveReport::goals)
                .flatMap(List::stream)
                .toList();
    }

    /** The goals that would stop with their objective, by name, before anybody says yes. */
    private void named(RoundWords words) {
        List<GoalReport> inside = inside();
        goals.setVisible(false);
        if (inside.isEmpty()) {
            return;
        }
        withGoals.setLabel(words.say("decide.withGoals", inside.size()));
        withGoals.addValueChangeListener(change -> follow());
        UnorderedList names = new UnorderedList();
        inside.forEach(goal -> names.add(new ListItem(goal.title())));
        goals.add(withGoals, names);
    }

    private void follow() {
        Verdict chosen = verdict.getValue();
        boolean isStop = chosen == Verdict.STOP;
        boolean isObjective = subject.kind() == Subject.Kind.OBJECTIVE;
        RoundWords words = deciding.words();
        reason.setRequiredIndicatorVisible(chosen.needsReason());
        goals.setVisible(isStop && isObjective && !inside().isEmpty());
        consequence.setText(
                isObjective
                        ? (isStop ? words.say("decide.stop.objective") : "")
                        : isStop ? words.say("decide.stop.goal") : wasStopped() ? words.say("decide.stays") : "");
        consequence.setVisible(!consequence.getText().isEmpty());
        keep.setText(alsoGoals() ? words.say("decide.keep.goals", inside().size()) : words.say("decide.keep"));
    }

    private boolean wasStopped() {
        return page.decisions()
                .about(subject)
                .filter(decision -> decision.verdict() == Verdict.STOP)
                .isPresent();
    }

    private boolean alsoGoals() {
        return goals.isVisible() && withGoals.getValue();
    }

    private void keep() {
        errors.clear();
        Choice choice = new Choice(
                page.round().id(), page.version(), page.decisions().seen(), verdict.getValue(), reason.getValue());
        try {
            if (alsoGoals()) {
                deciding.desk().decisions().decideWithGoals(choice, subject.id());
            } else {
                deciding.desk().decisions().decide(choice, subject);
            }
            close();
            deciding.again().accept(subject, deciding.words().say("decide.kept"));
        } catch (InvalidInput refused) {
            errors.show(refused).forEach(Notice::refused);
        } catch (EditConflict changed) {
            close();
            deciding.again().accept(subject, deciding.words().say("decide.conflict"));
        }
    }
}
