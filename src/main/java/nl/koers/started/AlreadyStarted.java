package nl.koers.started;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.goal.GoalData;
import nl.koers.goal.Goals;
import nl.koers.i18n.EditConflict;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.objective.Category;
import nl.koers.objective.ObjectiveId;
import nl.koers.objective.Objectives;
import nl.koers.progress.FirstTargets;
import nl.koers.progress.FirstTargets.Lack;
import nl.koers.progress.SmartChecks;
import nl.koers.started.FitPlan.FitGoal;
import nl.koers.started.FitPlan.FitObjective;
import nl.koers.started.FitPlan.LeftPage;
import nl.koers.started.StartedPage.Proposal;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the room: fits pages that have figures and no goal into objectives. */
@Service
public class AlreadyStarted {

    /** As many pages as one looks at together. */
    static final int MOST = 50;

    /** A newest figure of 45 days ago, and 90 days before it. */
    private static final long RECENT_DAYS = 135;

    private final StartedQuery query;
    private final Channels channels;
    private final SmartChecks checks;
    private final Objectives objectives;
    private final Goals goals;
    private final Workspaces workspaces;

    AlreadyStarted(
            StartedQuery query,
            Channels channels,
            SmartChecks checks,
            Objectives objectives,
            Goals goals,
            Workspaces workspaces) {
        this.query = query;
        this.channels = channels;
        this.checks = checks;
        this.objectives = objectives;
        this.goals = goals;
        this.workspaces = workspaces;
    }

    /** Pages in use without a running goal, with a proposal for each that has figures to build on. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public StartedPages pages() {
        LocalDate today = workspaces.today();
        List<ChannelId> ids = query.pages(today, MOST);
        Map<ChannelId, List<KnownMetric>> known = query.known(ids, today.minusDays(RECENT_DAYS));
        List<StartedPage> proposed = new ArrayList<>();
        List<StartedPage> poor = new ArrayList<>();
        for (Channel channel : channels.of(ids)) {
            StartedPage page = page(channel, known.getOrDefault(channel.id(), List.of()), today);
            (page.proposal() == null ? poor : proposed).add(page);
        }
        return new StartedPages(proposed, poor, query.count(today) - ids.size());
    }

    /** What another metric of a page suggests. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public FirstTargets targets(ChannelId page, Metric metric) {
        return checks.targets(page, metric, KpiChoice.isLess(metric.code()));
    }

    /** What tells most of a category among what a page has good figures of; empty where nothing does. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<Metric> metric(Category category, StartedPage page) {
        return KpiChoice.of(category, page.known(), workspaces.today()).map(KnownMetric::metric);
    }

    /**
     * All of it or nothing: makes the objectives that are missing and the goals below them, and marks the pages that are
     * left.
     *
     * @throws InvalidInput with everything that is wrong: {@code goal.<channel>.<field>}, {@code objective.<CATEGORY>.<field>}
     *     or {@code page.<channel>.<field>}, the rest of each name being that of its own door
     */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public Fitted fit(FitPlan plan) {
        Refusals refusals = new Refusals();
        Map<Category, ObjectiveId> served = new EnumMap<>(Category.class);
        int made = 0;
        for (Map.Entry<Category, FitObjective> entry : plan.objectives().entrySet()) {
            FitObjective wanted = entry.getValue();
            refusals.gather("objective." + entry.getKey() + ".", () -> served.put(entry.getKey(), objective(wanted)));
            made += wanted.existing() == null ? 1 : 0;
        }
        plan.goals()
                .forEach(goal -> refusals.gather(
                        "goal." + goal.data().channel().value() + ".", () -> make(goal, served.get(goal.category()))));
        plan.left().forEach(page -> refusals.gather("page." + page.channel().value() + ".", () -> leave(page)));
        refusals.raise();
        return new Fitted(plan.goals().size(), made, plan.left().size());
    }

    private StartedPage page(Channel channel, List<KnownMetric> known, LocalDate today) {
        List<KnownMetric> best = KpiChoice.best(known, today);
        Lack lack = known.isEmpty() ? Lack.NO_FIGURES : Lack.OLD_FIGURES;
        for (KnownMetric candidate : best) {
            FirstTargets found = targets(channel.id(), candidate.metric());
            if (found.lack() == null) {
                Proposal proposal = new Proposal(KpiChoice.category(candidate), candidate.metric(), found);
                return new StartedPage(channel, best, proposal, null);
            }
            lack = found.lack();
        }
        return new StartedPage(channel, best, null, lack);
    }

    private ObjectiveId objective(FitObjective wanted) {
        return wanted.existing() == null ? objectives.add(wanted.made()).id() : wanted.existing();
    }

    private void make(FitGoal goal, @Nullable ObjectiveId served) {
        GoalData data = goal.data();
        if (query.hasGoal(data.channel(), workspaces.today())) {
            throw new InvalidInput("channel", "started.taken");
        }
        goals.define(data.serving(served));
    }

    private void leave(LeftPage page) {
        ChannelData data = channels.find(page.channel())
                .map(Channel::data)
                .orElseThrow(() -> new InvalidInput("channel", "goal.channel.unknown"));
        ChannelData left = new ChannelData(
                data.platform(), data.name(), data.address(), data.activityDays(), page.status(), page.reason());
        try {
            channels.change(page.channel(), page.version(), left);
        } catch (EditConflict changed) {
            throw new InvalidInput("channel", EditConflict.KEY);
        }
    }

    /** What the doors below refused, each under the name of its row. */
    private static final class Refusals {

        private final List<FieldError> all = new ArrayList<>();

        void gather(String row, Runnable does) {
            try {
                does.run();
            } catch (InvalidInput refused) {
                refused.errors()
                        .forEach(error -> all.add(new FieldError(row + error.field(), error.key(), error.arguments())));
            }
        }

        void raise() {
            if (!all.isEmpty()) {
                throw new InvalidInput(all);
            }
        }
    }
}
