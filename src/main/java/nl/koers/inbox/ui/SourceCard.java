package nl.koers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import nl.koers.imports.ImportReport.ImportStatus;
import nl.koers.inbox.SourceData;
import nl.koers.inbox.SourceStanding;
import nl.koers.shell.Badge;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Tone;
import org.jspecify.annotations.Nullable;

/** One source: its folder, how it is doing, what came last and what is expected next. */
final class SourceCard extends Card {

    private final transient SourceWords words;
    private final Div head = new Div();

    /** @param folder where its files are put, as seen from the folder of all data */
    SourceCard(SourceStanding standing, String folder, SourceWords words) {
        this.words = words;
        addClassName("channel");
        setAriaLabel(words.name(standing));
        add(head(standing, folder), state(standing), facts(standing));
    }

    /** Puts a button on the card that edits its source. */
    void editable(String name, SerializableRunnable edit) {
        NativeButton button = new NativeButton(words.get("source.edit"), click -> edit.run());
        button.addClassName("plain");
        button.setAriaLabel(words.get("source.edit.named", name));
        head.add(button);
    }

    private Component head(SourceStanding standing, String folder) {
        Code path = new Code(folder);
        path.addClassName("small");
        Div who = new Div(new H2(words.name(standing)), path);
        who.addClassName("who");
        head.addClassName("channel-head");
        head.add(who);
        return head;
    }

    private Component state(SourceStanding standing) {
        Div state = new Div(badge(standing));
        state.addClassName("channel-state");
        words.trouble(standing).ifPresent(sentence -> {
            Paragraph said = new Paragraph(sentence);
            said.addClassName("quiet");
            state.add(said);
        });
        return state;
    }

    private Badge badge(SourceStanding standing) {
        if (standing.failing()) {
            return new Badge(Glyph.Sign.CROSS, Tone.BEHIND, words.get("source.state.failing"));
        }
        if (standing.waiting() > 0) {
            return new Badge(Glyph.Sign.ALERT, Tone.RISK, words.get("source.state.waiting"));
        }
        if (standing.stale()) {
            return new Badge(Glyph.Sign.CLOCK, Tone.RISK, words.get("source.state.stale"));
        }
        return standing.lastFile() == null
                ? new Badge(Glyph.Sign.HOURGLASS, Tone.NONE, words.get("source.state.none"))
                : new Badge(Glyph.Sign.CHECK, Tone.OK, words.get("source.state.ok"));
    }

    private Component facts(SourceStanding standing) {
        SourceData said = standing.source().data();
        DescriptionList facts = new DescriptionList();
        facts.addClassNames("channel-facts", "source-facts");
        fact(facts, "channel", channel(standing));
        if (!said.profile().isEmpty()) {
            fact(facts, "profile", new Span(words.profile(said.profile())));
        }
        fact(facts, "cadence", new Span(words.get("source.every", said.cadenceDays())));
        settings(said).forEach(text -> fact(facts, "setting", new Span(text)));
        fact(facts, "lastFile", lastFile(standing.lastFile()));
        if (standing.coveredUpTo() != null) {
            fact(facts, "covered", new Span(words.day(standing.coveredUpTo())));
        }
        if (standing.nextDue() != null) {
            fact(facts, "next", new Span(words.day(standing.nextDue())));
        }
        return facts;
    }

    private Span channel(SourceStanding standing) {
        return new Span(
                standing.channel() == null
                        ? words.get("source.channel.inFile")
                        : standing.channel().name());
    }

    private List<String> settings(SourceData said) {
        List<String> settings = new ArrayList<>();
        if (said.dateOrder() != null) {
            settings.add(words.get("import.setting.dateOrder." + said.dateOrder()));
        }
        if (said.decimal() != null) {
            settings.add(words.get("import.setting.decimal." + said.decimal()));
        }
        if (!said.account().isEmpty()) {
            settings.add(words.get("source.account.is", said.account()));
        }
        if (said.skipsBadRows()) {
            settings.add(words.get("source.skipsBadRows.is"));
        }
        return settings;
    }

    private Component lastFile(SourceStanding.@Nullable LastFile file) {
        if (file == null) {
            return new Span(words.get("source.lastFile.none"));
        }
        boolean refused = file.status() == ImportStatus.REFUSED;
        Component name = refused || file.importId() == null
                ? new Span(file.name())
                : new Anchor("import/" + file.importId().value(), file.name());
        Span when = new Span(words.moment(file.at()) + " · " + words.get("import.state." + file.status()));
        when.addClassName("when");
        return new Div(name, when);
    }

    private void fact(DescriptionList facts, String what, Component value) {
        facts.add(new Div(
                new DescriptionList.Term(words.get("source.fact." + what)), new DescriptionList.Description(value)));
    }
}
