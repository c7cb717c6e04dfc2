package nl.koers.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.goal.Goal;
import nl.koers.i18n.InvalidInput;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;

/** A new goal by five questions, with what its figures say of it beside them. */
@Route("goals/new")
@RolesAllowed({"EDITOR", "MANAGER", "ADMIN"})
class GoalWizardView extends PageFrame implements BeforeEnterObserver {

    /**
     * Waits until the browser is at the question, for on the way back it is so only after the server answered; the last
     * one asked for wins.
     */
    private static final String REPLACE_ADDRESS = """
            const mine = this.draft = (this.draft || 0) + 1;
            const put = left => {
              const step = new URLSearchParams(location.search).get('step') || '1';
              if (mine !== this.draft || !this.isConnected) {
                return;
              }
              if (step === $1) {
                history.replaceState(history.state, '', location.pathname + $0);
              } else if (left > 0) {
                setTimeout(() => put(left - 1), 50);
              }
            };
            put(60);
            """;

    private final transient GoalMaking making;
    private final GoalEditor editor;
    private final GoalSteps steps;
    private final SmartPanel smart;
    private final Div messages = new Div();
    private final Button back = new Button(getTranslation("goal.wizard.back"), click -> goTo(current() - 1));
    private final Button next = new Button(getTranslation("goal.wizard.next"), click -> goTo(current() + 1));
    private final Button save = new Button(getTranslation("goal.wizard.save"), click -> save());
    private boolean isOpen;

    GoalWizardView(GoalMaking making) {
        this.making = making;
        title(getTranslation("goal.form.new"));
        lead(getTranslation("goal.form.lead"));
        editor = making.editor();
        smart = new SmartPanel(making, editor);
        steps = new GoalSteps(editor, smart.measured(), this::goTo);
        back.addThemeVariants(ButtonVariant.TERTIARY);
        save.setDisableOnClick(true);
        Div buttons = new Div(back, save, next);
        buttons.addClassNames("actions", "wizard-actions");
        messages.addClassName("stack");
        Card questions = new Card(steps, messages, buttons);
        questions.addClassName("wizard");
        Div main = new Div(questions, smart.chart());
        main.addClassName("stack");
        Aside beside = new Aside(smart);
        Div columns = new Div(main, beside);
        columns.addClassNames("cols", "wide-aside");
        add(new Card(editor.sentence()), columns);
        editor.whenChanged(smart::refresh);
        editor.whenWritten(this::remember);
    }

    /** The first time the answers of the address are taken over; afterwards it only says which question to show. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GoalAddress address = GoalAddress.read(event.getLocation().getQueryParameters());
        if (!isOpen) {
            List<String> ignored = editor.startWith(making.today(), address);
            if (!ignored.isEmpty()) {
                String names = ignored.stream()
                        .map(name -> getTranslation("goal.wizard.parameter." + name))
                        .collect(Collectors.joining(", "));
                messages.add(new Message(Glyph.Sign.ALERT, Tone.RISK, getTranslation("goal.wizard.ignored", names)));
            }
        }
        show(address.step(), isOpen);
        isOpen = true;
        remember();
    }

    /** Keeps every answer in the address, without a step back for each, so that a reload or a link brings them all. */
    private void remember() {
        if (!isOpen) {
            return;
        }
        editor.form.why.setHelperText(
                getTranslation(editor.isWhyTooLong() ? "goal.form.why.tooLong" : "goal.form.why.help"));
        getElement().executeJs(REPLACE_ADDRESS, written(current()), Integer.toString(current()));
    }

    private String written(int step) {
        String answers = editor.address(making.today()).at(step).write().getQueryString();
        return answers.isEmpty() ? "" : "?" + answers;
    }

    private int current() {
        return steps.current();
    }

    /** By the address, so that the browser's way back leads to the question before. */
    private void goTo(int step) {
        if (step == current()) {
            return;
        }
        messages.removeAll();
        getUI().ifPresent(ui -> ui.navigate(
                GoalWizardView.class, editor.address(making.today()).at(step).write()));
    }

    private void show(int step, boolean focus) {
        steps.show(step, focus);
        boolean last = step == GoalSteps.LAST;
        back.setVisible(step != GoalSteps.FIRST);
        next.setVisible(!last);
        next.addThemeVariants(ButtonVariant.PRIMARY);
        if (last) {
            save.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            save.removeThemeVariants(ButtonVariant.PRIMARY);
        }
    }

    private void save() {
        messages.removeAll();
        editor.form.clearErrors();
        try {
            Goal saved = making.define(editor);
            Notice.done(getTranslation("goal.form.saved"));
            GoalNavigation.show(saved.id());
        } catch (InvalidInput refused) {
            save.setEnabled(true);
            show(steps.of(refused.errors().getFirst().field()), false);
            editor.form
                    .show(refused)
                    .forEach(sentence -> messages.add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, sentence)));
            if (refused.errors().size() > 1) {
                Paragraph more = new Paragraph(
                        getTranslation("goal.wizard.more", refused.errors().size()));
                more.getElement().setAttribute("role", "alert");
                messages.add(more);
            }
        }
    }
}
