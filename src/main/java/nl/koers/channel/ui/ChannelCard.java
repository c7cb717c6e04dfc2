package nl.koers.channel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.koers.activity.PageActivity;
import nl.koers.activity.PostYear;
import nl.koers.channel.Channel;
import nl.koers.channel.FigureFormat;
import nl.koers.channel.Platform;
import nl.koers.channel.ui.ChannelPageQuery.Figure;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.shell.ActivityBadge;
import nl.koers.shell.ActivityWords;
import nl.koers.shell.Card;
import nl.koers.shell.PlatformMark;
import org.jspecify.annotations.Nullable;

/** One page of ours: whether it lives, what it last reported, how many goals it serves. */
final class ChannelCard extends Card {

    private static final int MOST_FIGURES = 3;

    private final Div head = new Div();

    /** What a card shows. */
    record Content(PageActivity activity, @Nullable PostYear year, List<Figure> figures, int goals) {

        Channel channel() {
            return activity.channel();
        }
    }

    ChannelCard(Content content, ActivityWords words, Texts texts) {
        addClassName("channel");
        setAriaLabel(content.channel().name());
        add(head(content.channel()), state(content, words));
        if (content.year() != null) {
            add(new PostStrip(content.year()));
        }
        add(facts(content, words, texts));
    }

    /** Puts a button on the card that edits its channel. */
    void editable(Channel channel, SerializableConsumer<Channel> edit) {
        NativeButton button = new NativeButton(getTranslation("channel.edit"), click -> edit.accept(channel));
        button.addClassName("plain");
        button.setAriaLabel(getTranslation("channel.edit.named", channel.name()));
        head.add(button);
    }

    /** Puts a link on the card to type in figures that no export holds. */
    void typable(Content content) {
        String metric = content.figures().isEmpty()
                ? ""
                : "&metric=" + URLEncoder.encode(content.figures().getFirst().metric(), StandardCharsets.UTF_8);
        Channel channel = content.channel();
        Anchor link =
                new Anchor("import/values?channel=" + channel.id().value() + metric, getTranslation("values.link"));
        link.addClassName("card-link");
        link.setAriaLabel(getTranslation("values.link.named", channel.name()));
        add(link);
    }

    private Component head(Channel channel) {
        Div who = new Div(new H2(channel.name()), address(channel));
        who.addClassName("who");
        if (channel.data().platform() == Platform.WEBSITE) {
            who.add(hub());
        }
        head.addClassName("channel-head");
        head.add(new PlatformMark(channel.platform()), who);
        return head;
    }

    /** The other channels lead here. */
    private Span hub() {
        Span hub = new Span(getTranslation("channel.hub"));
        hub.addClassNames("quiet", "hub");
        return hub;
    }

    private Component address(Channel channel) {
        Span line = new Span(getTranslation("platform." + channel.platform()));
        line.addClassName("quiet");
        String address = channel.data().address();
        if (!address.isEmpty()) {
            line.add(new Span(" · "), address.startsWith("@") ? new Span(address) : link(address));
        }
        return line;
    }

    /** Only http and https get here: the door refuses any other address. */
    private static Anchor link(String address) {
        String shown = address.replaceFirst("^[a-zA-Z]+://(www\\.)?", "").replaceFirst("/$", "");
        Anchor link = new Anchor(address, shown);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static Component state(Content content, ActivityWords words) {
        PageActivity activity = content.activity();
        Paragraph sentence = new Paragraph(words.sentence(activity));
        sentence.addClassName("quiet");
        Div state = new Div(new ActivityBadge(activity.state(), words.state(activity)), sentence);
        state.addClassName("channel-state");
        return state;
    }

    private Component facts(Content content, ActivityWords words, Texts texts) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("channel-facts");
        LocalDate last = content.activity().lastPost();
        if (last != null) {
            add(facts, getTranslation("channel.lastPost"), words.day(last), "");
        }
        PostYear year = content.year();
        LocalDate until = content.activity().completeUntil();
        if (year != null && year.lately() != null && until != null) {
            add(
                    facts,
                    getTranslation("channel.lately"),
                    Formats.number(Texts.spoken(getLocale()), year.lately().doubleValue(), 0),
                    getTranslation("channel.until", words.day(until)));
        }
        content.figures().stream()
                .limit(MOST_FIGURES)
                .forEach(figure -> add(
                        facts,
                        texts.metric(getLocale(), figure.metric()),
                        new FigureFormat(Texts.spoken(getLocale()), figure.unit()).number(figure.value(), 2),
                        words.day(figure.on())));
        Component goals = content.goals() == 0
                ? new Span("0")
                : new Anchor("goals?channel=" + content.channel().id().value(), String.valueOf(content.goals()));
        facts.add(new Div(
                new DescriptionList.Term(getTranslation("channel.goals")), new DescriptionList.Description(goals)));
        return facts;
    }

    private static void add(DescriptionList facts, String label, String value, String when) {
        DescriptionList.Description description = new DescriptionList.Description(new Span(value));
        if (!when.isEmpty()) {
            Span date = new Span(when);
            date.addClassName("when");
            description.add(date);
        }
        facts.add(new Div(new DescriptionList.Term(label), description));
    }
}
