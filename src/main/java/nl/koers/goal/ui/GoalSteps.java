package nl.koers.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The fields of a goal under its five questions, of which one shows at a time. What was filled in stays, wherever somebody
 * goes: hidden fields are only out of sight.
 */
final class GoalSteps extends Div {

    /** From 1 on. */
    static final int FIRST = 1;

    static final int LAST = 5;
    private static final String HIDDEN = "hidden";

    private final IntConsumer goTo;
    private final List<NativeButton> ways = new ArrayList<>();
    private final List<Div> steps = new ArrayList<>();
    private final List<H2> questions = new ArrayList<>();

    /** @param goTo is told the step somebody asks for; who owns the address shows it */
    GoalSteps(GoalEditor editor, Component measured, IntConsumer goTo) {
        GoalForm form = editor.form;
        this.goTo = goTo;
        addClassName("stack");
        OrderedList list = new OrderedList();
        list.addClassName("steps");
        list.getElement().setAttribute("aria-label", getTranslation("goal.wizard.steps"));
        add(list);
        form.removeAll();
        form.removeClassName("form");
        for (int step = FIRST; step <= LAST; step++) {
            list.add(new ListItem(way(step)));
            Div fields = new Div(form.fields(step));
            fields.addClassName("form");
            form.add(step(step, fields));
        }
        steps.get(2).addComponentAtIndex(2, measured);
        if (!form.objective.isVisible()) {
            steps.get(3).addComponentAtIndex(2, noObjectives());
        }
        add(editor);
        show(FIRST, false);
    }

    /** @param focus whether the reader is taken to the question */
    void show(int wanted, boolean focus) {
        for (int step = FIRST; step <= LAST; step++) {
            boolean current = step == wanted;
            NativeButton way = ways.get(step - 1);
            if (current) {
                way.getElement().setAttribute("aria-current", "step");
            } else {
                way.getElement().removeAttribute("aria-current");
            }
            steps.get(step - 1).getElement().setAttribute(HIDDEN, !current);
        }
        if (focus) {
            questions.get(wanted - 1).getElement().executeJs("this.focus()");
        }
    }

    /** The step that shows now. */
    int current() {
        for (int step = FIRST; step < LAST; step++) {
            if (!steps.get(step - 1).getElement().hasAttribute(HIDDEN)) {
                return step;
            }
        }
        return LAST;
    }

    /** The step on which a field stands; the first where no step has it. */
    int of(String field) {
        for (int step = FIRST; step <= LAST; step++) {
            if (GoalForm.names(step).contains(field)) {
                return step;
            }
        }
        return FIRST;
    }

    /** The screen of the chain links here, so this room knows it by its address only. */
    private Paragraph noObjectives() {
        return new Paragraph(
                new Span(getTranslation("goal.wizard.noObjectives") + " "),
                new Anchor("objectives", getTranslation("goal.wizard.objectives")));
    }

    private NativeButton way(int step) {
        Span number = new Span(String.valueOf(step));
        number.addClassName("number");
        Span word = new Span(getTranslation("goal.wizard.step." + step));
        word.addClassName("word");
        NativeButton way = new NativeButton();
        way.add(number, word);
        way.addClickListener(click -> goTo.accept(step));
        ways.add(way);
        return way;
    }

    private Div step(int step, Div fields) {
        H2 question = new H2(getTranslation("goal.wizard.question." + step));
        question.getElement().setAttribute("tabindex", "-1");
        questions.add(question);
        Paragraph help = new Paragraph(getTranslation("goal.wizard.help." + step));
        help.addClassName("quiet");
        Div all = new Div(question, help, fields);
        all.addClassNames("stack", "step");
        all.getElement()
                .addEventListener("keydown", press -> {
                    if (step < LAST) {
                        goTo.accept(step + 1);
                    }
                })
                .setFilter("event.key === 'Enter' && event.target.tagName === 'INPUT' && !event.defaultPrevented");
        steps.add(all);
        return all;
    }
}
