package nl.koers.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.ZoneId;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.channel.Channels;
import nl.koers.channel.ui.ChannelNavigation;
import nl.koers.dashboard.ObjectiveOverview;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.PostPlan;
import nl.koers.objective.PostPlans;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;
import nl.koers.shell.PrintButton;
import nl.koers.shell.Tone;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;

/** The plan: people, objectives, strategy, technology, in that order. A document to read and print, and its form. */
@Route("objectives/plan")
@PermitAll
class PlanView extends PageFrame implements BeforeEnterObserver {

    private final transient PostPlans plans;
    private final transient ObjectiveOverview overview;
    private final transient Channels channels;
    private final ZoneId zone;
    private final boolean editor;
    private final Div messages = new Div();

    PlanView(PostPlans plans, ObjectiveOverview overview, Channels channels, Workspaces workspaces, CurrentUser user) {
        this.plans = plans;
        this.overview = overview;
        this.channels = channels;
        this.zone = workspaces.zone();
        this.editor = user.has(Role.EDITOR);
        title(getTranslation("plan.title"));
        Nav crumbs = new Nav(new RouterLink(getTranslation("objective.menu"), ObjectivesView.class));
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(getTranslation("goal.crumbs"));
        above(crumbs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        PostPlan plan = plans.current();
        Instant at = plan.changedAt();
        if (at == null) {
            actions();
            lead(getTranslation("plan.lead"));
            add(
                    editor
                            ? new EmptyState(getTranslation("plan.empty"), primary("plan.begin", () -> edit(plan)))
                            : new EmptyState(getTranslation("plan.empty.viewer")));
            return;
        }
        lead(getTranslation("plan.changed", at.atZone(zone).toLocalDate(), String.valueOf(plan.changedBy())));
        actions(
                editor
                        ? new Component[] {new PrintButton(), primary("plan.edit", () -> edit(plan))}
                        : new Component[] {new PrintButton()});
        add(new PlanDocument(plan.data(), overview.chain()));
        if (editor && plan.data().opensTechnology()) {
            add(next(plan.data().objective()));
        }
    }

    /** What comes after the plan: pages, and goals for the objective that comes first. */
    private Div next(@Nullable ObjectiveId first) {
        Button channel = new Button(
                getTranslation("channel.new"), click -> ChannelNavigation.askForNew(channels, made -> show()));
        Div next = new Div(channel);
        if (first != null) {
            RouterLink goal = GoalNavigation.newGoal(getTranslation("objective.add.goal"), first);
            goal.addClassName("button");
            next.add(goal);
        }
        next.addClassName("actions");
        return next;
    }

    private void edit(PostPlan plan) {
        clear();
        messages.removeAll();
        actions();
        lead(getTranslation("plan.lead"));
        PlanForm form = new PlanForm(plan.data(), overview.chain().tree());
        Button cancel = new Button(getTranslation("shell.cancel"), click -> show());
        Div buttons = new Div(primary("shell.save", () -> save(plan, form)), cancel);
        buttons.addClassName("actions");
        add(messages, new Card(form), buttons);
        focusTitle();
    }

    private void save(PostPlan plan, PlanForm form) {
        messages.removeAll();
        form.clearErrors();
        try {
            plans.keep(plan.version(), form.read());
            Notice.done(getTranslation("plan.saved"));
            show();
        } catch (InvalidInput refused) {
            form.show(refused).forEach(this::say);
        } catch (EditConflict conflict) {
            say(getTranslation(EditConflict.KEY));
        }
    }

    private void say(String sentence) {
        messages.add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, sentence));
    }

    private Button primary(String key, SerializableRunnable does) {
        Button button = new Button(getTranslation(key), click -> does.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
