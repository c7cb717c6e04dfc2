package nl.koers.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelChanged;
import nl.koers.channel.ChannelId;
import nl.koers.channel.Channels;
import nl.koers.snapshot.SnapshotsChanged;
import nl.koers.workspace.Workspaces;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: which pages went quiet. An import touches only the pages in its file, inside its transaction; the
 * nightly sweep covers the clock with two statements for any number of pages.
 */
@Service
public class ActivityWatch {

    /** Pages looked at with one set of statements. */
    private static final int STEP = 1000;

    /** What people should know of, the worst first. */
    private static final List<ActivityState> WORRYING =
            List.of(ActivityState.INACTIVE, ActivityState.GOING_QUIET, ActivityState.UNKNOWN);

    private static final List<ActivityState> QUIET = List.of(ActivityState.INACTIVE, ActivityState.GOING_QUIET);

    private final Channels channels;
    private final PostsQuery posts;
    private final PostYearQuery years;
    private final ActivityRepository repository;
    private final Workspaces workspaces;
    private final SystemIdentity identity;
    private final Clock clock;

    ActivityWatch(
            Channels channels,
            PostsQuery posts,
            PostYearQuery years,
            ActivityRepository repository,
            Workspaces workspaces,
            SystemIdentity identity,
            Clock clock) {
        this.channels = channels;
        this.posts = posts;
        this.years = years;
        this.repository = repository;
        this.workspaces = workspaces;
        this.identity = identity;
        this.clock = clock;
    }

    /** Every channel as if {@code asOf} were today, by name. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<PageActivity> all(LocalDate asOf) {
        Map<ChannelId, PageFacts> facts = posts.all(asOf);
        return channels.all().stream()
                .map(channel -> PageActivity.of(channel, facts.getOrDefault(channel.id(), PageFacts.NONE), asOf))
                .toList();
    }

    /**
     * The worst of the pages that are inactive, going quiet or unknown, within a state by name, as last evaluated.
     *
     * @param limit how many are told; the others are counted
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public WorryingPages worrying(int limit) {
        LocalDate today = workspaces.today();
        Map<ChannelId, PageFacts> facts = repository.worst(WORRYING, limit);
        List<PageActivity> pages = channels.of(facts.keySet()).stream()
                .map(channel -> PageActivity.of(channel, facts.getOrDefault(channel.id(), PageFacts.NONE), today))
                .filter(page -> WORRYING.contains(page.state()))
                .sorted(Comparator.comparingInt((PageActivity page) -> WORRYING.indexOf(page.state()))
                        .thenComparing(page -> page.channel().name()))
                .toList();
        return new WorryingPages(pages, Math.max(0, repository.count(WORRYING) - facts.size()));
    }

    /** What each page posted in the last twelve months, for every page that has post data. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Map<ChannelId, PostYear> years(LocalDate today) {
        List<YearMonth> months = PostYear.months(today);
        Map<ChannelId, Map<YearMonth, Long>> counted = years.byMonth(months);
        Map<ChannelId, Long> lately = years.lately(months.getFirst().atDay(1));
        Map<ChannelId, PostYear> byPage = new HashMap<>();
        posts.all(today)
                .forEach((page, facts) -> byPage.put(
                        page, PostYear.of(counted.getOrDefault(page, Map.of()), facts, lately.get(page), today)));
        return byPage;
    }

    /**
     * At most {@code limit} pages that are inactive, going quiet, or no longer known about; the worst first. A page
     * that never had post data is not among them: nobody promised any.
     */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<PageActivity> warnings(int limit) {
        LocalDate today = workspaces.today();
        Map<ChannelId, PageFacts> facts = repository.in(WORRYING, limit);
        return channels.of(facts.keySet()).stream()
                .map(channel -> PageActivity.of(channel, facts.getOrDefault(channel.id(), PageFacts.NONE), today))
                .filter(page -> WORRYING.contains(page.state()))
                .sorted(Comparator.comparingInt((PageActivity page) -> WORRYING.indexOf(page.state()))
                        .thenComparing(page -> page.channel().name()))
                .toList();
    }

    /** Those of the pages that are inactive or going quiet, by name. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<PageActivity> quiet(Collection<ChannelId> pages) {
        LocalDate today = workspaces.today();
        Map<ChannelId, PageFacts> facts = repository.in(QUIET, pages);
        return channels.of(facts.keySet()).stream()
                .map(channel -> PageActivity.of(channel, facts.getOrDefault(channel.id(), PageFacts.NONE), today))
                .filter(page -> QUIET.contains(page.state()))
                .sorted(Comparator.comparing(page -> page.channel().name()))
                .toList();
    }

    /** Brings every page's stored state up to the clock; the nightly job. Returns how many changed. */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public int sweep() {
        return repository.sweep(workspaces.today(), clock.instant());
    }

    @EventListener
    void on(SnapshotsChanged changed) {
        evaluate(changed.channels());
    }

    @EventListener
    void on(ChannelChanged changed) {
        evaluate(List.of(changed.channel()));
    }

    private void evaluate(Collection<ChannelId> pages) {
        List<ChannelId> all = List.copyOf(pages);
        for (int from = 0; from < all.size(); from += STEP) {
            List<ChannelId> some = all.subList(from, Math.min(all.size(), from + STEP));
            identity.run(() -> evaluateSome(some));
        }
    }

    private void evaluateSome(List<ChannelId> pages) {
        LocalDate today = workspaces.today();
        Map<ChannelId, PageFacts> facts = posts.of(pages, today);
        List<ActivityRepository.Stored> stored = new ArrayList<>(pages.size());
        for (Channel channel : channels.of(pages)) {
            PageFacts known = facts.getOrDefault(channel.id(), PageFacts.NONE);
            ActivityState state = ActivityRule.state(channel.data(), known, today);
            stored.add(new ActivityRepository.Stored(channel.id(), known, state));
        }
        repository.store(stored, clock.instant());
    }
}
