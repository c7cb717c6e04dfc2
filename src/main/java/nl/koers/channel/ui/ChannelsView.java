package nl.koers.channel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.activity.ActivityState;
import nl.koers.activity.ActivityWatch;
import nl.koers.activity.PageActivity;
import nl.koers.activity.PostYear;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelId;
import nl.koers.channel.ChannelStatus;
import nl.koers.channel.Channels;
import nl.koers.channel.ui.ChannelPageQuery.Figure;
import nl.koers.i18n.Texts;
import nl.koers.shell.ActivityWords;
import nl.koers.shell.EmptyState;
import nl.koers.shell.PageFrame;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;

/** Our pages: which live, which went quiet, which we cannot tell. Pages that ask for something come first. */
@Route("channels")
@Menu(title = "channel.menu", order = 5)
@PermitAll
class ChannelsView extends PageFrame implements BeforeEnterObserver {

    private static final List<ActivityState> WORST_FIRST = List.of(
            ActivityState.INACTIVE,
            ActivityState.GOING_QUIET,
            ActivityState.UNKNOWN,
            ActivityState.ACTIVE,
            ActivityState.CLOSED,
            ActivityState.NOT_USED);

    private final transient Channels channels;
    private final transient ActivityWatch watch;
    private final transient ChannelPageQuery query;
    private final transient Workspaces workspaces;
    private final transient Texts texts;
    private final boolean editor;

    ChannelsView(
            Channels channels,
            ActivityWatch watch,
            ChannelPageQuery query,
            Workspaces workspaces,
            CurrentUser user,
            Texts texts) {
        this.channels = channels;
        this.watch = watch;
        this.query = query;
        this.workspaces = workspaces;
        this.texts = texts;
        this.editor = user.has(Role.EDITOR);
        title(getTranslation("channel.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        LocalDate today = workspaces.today();
        List<PageActivity> pages = watch.all(today).stream()
                .sorted(Comparator.comparingInt(page -> WORST_FIRST.indexOf(page.state())))
                .toList();
        if (pages.isEmpty()) {
            actions();
            lead(getTranslation("channel.lead.none"));
            add(empty());
            return;
        }
        if (editor) {
            actions(newChannel());
        }
        lead(summary(pages));
        add(cards(pages, new ActivityWords(texts, getLocale(), today)));
    }

    private Component empty() {
        return editor
                ? new EmptyState(getTranslation("channel.empty"), newChannel())
                : new EmptyState(getTranslation("channel.empty.viewer"));
    }

    private Button newChannel() {
        Button button = new Button(getTranslation("channel.new"), click -> edit(null));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** The one thing to know first. */
    private String summary(List<PageActivity> pages) {
        long inactive = count(pages, ActivityState.INACTIVE);
        long quiet = count(pages, ActivityState.GOING_QUIET);
        long unknown = count(pages, ActivityState.UNKNOWN);
        if (inactive > 0) {
            return getTranslation("channel.lead.inactive", pages.size(), inactive, unknown);
        }
        if (quiet > 0) {
            return getTranslation("channel.lead.quiet", pages.size(), quiet, unknown);
        }
        return unknown > 0
                ? getTranslation("channel.lead.unknown", pages.size(), 0, unknown)
                : getTranslation("channel.lead.active", pages.size());
    }

    private static long count(List<PageActivity> pages, ActivityState state) {
        return pages.stream().filter(page -> page.state() == state).count();
    }

    private Component cards(List<PageActivity> pages, ActivityWords words) {
        Map<ChannelId, List<Figure>> figures = query.newestFigures();
        Map<ChannelId, Integer> goals = query.goals();
        Map<ChannelId, PostYear> years = watch.years(workspaces.today());
        Div cards = new Div();
        cards.addClassName("channels");
        for (PageActivity page : pages) {
            ChannelId id = page.channel().id();
            ChannelCard.Content content = new ChannelCard.Content(
                    page, years.get(id), figures.getOrDefault(id, List.of()), goals.getOrDefault(id, 0));
            ChannelCard card = new ChannelCard(content, words, texts);
            if (editor) {
                card.editable(page.channel(), this::edit);
                if (page.channel().data().status() == ChannelStatus.IN_USE) {
                    card.typable(content);
                }
            }
            cards.add(card);
        }
        return cards;
    }

    private void edit(@Nullable Channel channel) {
        new ChannelDialog(channels, channel, kept -> show()).open();
    }
}
