package nl.koers.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricId;
import nl.koers.channel.Metrics;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalData;
import nl.koers.goal.GoalId;
import nl.koers.goal.GoalState;
import nl.koers.goal.Goals;
import nl.koers.goal.Measure;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.objective.Objectives;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;
import nl.koers.snapshot.Snapshots;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;

/** Makes a goal, or changes one: then a new target, baseline or deadline asks for a reason. */
@Route("goals/new")
@RouteAlias("goals/:goalId([0-9]{1,18})/edit")
@RolesAllowed({"EDITOR", "MANAGER", "ADMIN"})
class GoalFormView extends PageFrame implements BeforeEnterObserver {

    private final transient Goals goals;
    private final transient Channels channels;
    private final transient Metrics metrics;
    private final transient People people;
    private final transient Workspaces workspaces;
    private final GoalEditor editor;
    private final Div messages = new Div();
    private final transient List<Channel> offered;
    private final transient List<Person> persons;
    private transient @Nullable Goal goal;

    GoalFormView(
            Goals goals,
            Channels channels,
            Metrics metrics,
            People people,
            Objectives objectives,
            Workspaces workspaces,
            Snapshots snapshots,
            Texts texts) {
        this.goals = goals;
        this.channels = channels;
        this.metrics = metrics;
        this.people = people;
        this.workspaces = workspaces;
        offered = channels.all();
        persons = people.all();
        editor = new GoalEditor(new GoalForm(offered, persons, objectives.tree()), metrics, snapshots, texts);
        Card promise = new Card(editor.sentence());
        add(promise, messages, new Card(editor), buttons());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get(GoalNavigation.ID);
        if (id.isEmpty()) {
            title(getTranslation("goal.form.new"));
            lead(getTranslation("goal.form.lead"));
            editor.startWith(workspaces.today(), offered, GoalNavigation.objective(event.getLocation()));
            return;
        }
        Optional<Goal> found = goals.find(new GoalId(Long.parseLong(id.get())));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            edit(found.get());
        }
    }

    private void edit(Goal existing) {
        goal = existing;
        title(getTranslation("goal.form.edit"));
        lead(existing.data().title());
        Channel channel = channels.find(existing.data().channel()).orElseThrow();
        Metric metric = metrics.all().stream()
                .filter(known -> known.id().equals(existing.data().metric()))
                .findFirst()
                .orElseThrow();
        editor.edit(existing.data(), channel, metric, people.all());
    }

    private Div buttons() {
        Button save = new Button(getTranslation("shell.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        Button cancel = new Button(getTranslation("shell.cancel"), click -> leave());
        Div buttons = new Div(save, cancel);
        buttons.addClassName("actions");
        save.addClickListener(click -> save.setEnabled(true));
        return buttons;
    }

    private void leave() {
        if (goal == null) {
            getUI().ifPresent(ui -> ui.navigate(GoalsView.class));
        } else {
            GoalNavigation.show(goal.id());
        }
    }

    private void save() {
        messages.removeAll();
        editor.form.clearErrors();
        try {
            Goal saved = store();
            Notice.done(getTranslation("goal.form.saved"));
            GoalNavigation.show(saved.id());
        } catch (InvalidInput refused) {
            editor.form.show(refused).forEach(this::say);
        } catch (EditConflict conflict) {
            say(getTranslation(EditConflict.KEY));
        }
    }

    private Goal store() {
        Goal existing = goal;
        if (existing == null) {
            return goals.define(editor.form.read(metric(), GoalState.ACTIVE, ""));
        }
        GoalData old = existing.data();
        GoalData changed = editor.form.read(metric(), old.state(), old.stateReason());
        return goals.change(existing.id(), existing.version(), changed, editor.form.reason.getValue());
    }

    /** The chosen metric; a new name becomes a metric of one's own, once it is known how it counts. */
    private @Nullable MetricId metric() {
        Metric known = editor.form.metric.metric();
        if (known != null) {
            return known.id();
        }
        String typed = editor.form.metric.getValue();
        Measure measure = editor.form.measure.getValue();
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (measure == null) {
            throw new InvalidInput("measure", "goal.measure.required");
        }
        return metrics.named(typed, measure.kind()).id();
    }

    private void say(String sentence) {
        messages.add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, sentence));
    }
}
