package nl.koers.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.koers.action.Action;
import nl.koers.action.GoalFacts;
import nl.koers.activity.PageActivity;
import nl.koers.activity.WorryingPages;
import nl.koers.dashboard.GoalGap;
import nl.koers.dashboard.RefusedFile;
import nl.koers.goal.ui.GoalNavigation;
import nl.koers.i18n.Formats;
import nl.koers.i18n.Texts;
import nl.koers.inbox.SourceStanding;
import nl.koers.inbox.ui.SourceNavigation;
import nl.koers.inbox.ui.SourceWords;
import nl.koers.shell.ActivityWords;
import nl.koers.shell.Glyph;
import nl.koers.shell.Tone;

/** What somebody should look at: quiet pages, refused files, goals nobody answers for, old figures. */
final class AttentionList extends UnorderedList {

    /** Nobody reads more of a kind; the screens behind have them all. */
    static final int MOST = 10;

    private static final int MOST_SILENT = 3;

    private final ActivityWords words;
    private final ZoneId zone;
    private final Locale language = Texts.spoken(getLocale());

    AttentionList(ActivityWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        addClassName("attention");
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    /** The worst first; pages of which nothing is known come after those that are known to be quiet. */
    void pages(WorryingPages pages) {
        pages.worst().forEach(this::page);
        more("overview.attention.more.pages", pages.more());
    }

    private void more(String key, long more) {
        if (more > 0) {
            item(Glyph.Sign.QUESTION, Tone.NONE, new Paragraph(getTranslation(key, more)), "");
        }
    }

    void refused(List<RefusedFile> files) {
        files.forEach(file -> item(
                Glyph.Sign.CROSS,
                Tone.BEHIND,
                new Paragraph(getTranslation("overview.attention.refused", file.name())),
                Formats.day(language, file.at().atZone(zone).toLocalDate())));
    }

    /** Sources whose last file was refused, that wait for an answer, or from which nothing came for too long. */
    void sources(List<SourceStanding> sources, SourceWords said) {
        List<SourceStanding> troubled =
                sources.stream().filter(SourceStanding::needsAttention).toList();
        troubled.stream()
                .sorted(Comparator.comparing(SourceStanding::failing).reversed())
                .limit(MOST)
                .forEach(source -> said.trouble(source)
                        .ifPresent(sentence -> item(
                                source.failing()
                                        ? Glyph.Sign.CROSS
                                        : source.waiting() > 0 ? Glyph.Sign.ALERT : Glyph.Sign.CLOCK,
                                source.failing() ? Tone.BEHIND : Tone.RISK,
                                new Paragraph(SourceNavigation.all(sentence)),
                                "")));
        more("overview.attention.more.sources", troubled.size() - MOST);
    }

    /** Goals about which their owners stay silent, for who is to hear of it; the longest silent first. */
    void silent(List<Action.AboutGoal> silences) {
        silences.stream().limit(MOST_SILENT).forEach(this::silent);
        if (silences.size() > MOST_SILENT) {
            String more = getTranslation("overview.attention.silent.more", silences.size() - MOST_SILENT);
            item(Glyph.Sign.QUESTION, Tone.RISK, new Paragraph(more), "");
        }
    }

    private void silent(Action.AboutGoal silence) {
        GoalFacts goal = silence.goal();
        String owner = goal.owner() == null ? "" : goal.owner().name();
        String said = getTranslation("overview.attention.silent", owner, Formats.day(language, silence.since()));
        item(
                Glyph.Sign.QUESTION,
                Tone.RISK,
                new Div(new Paragraph(GoalNavigation.link(goal.goal(), goal.title())), new Paragraph(said)),
                "");
    }

    /** What open goals lack. */
    void gaps(List<GoalGap> gaps) {
        gaps.forEach(gap -> {
            Div links = new Div();
            gap.some().forEach(goal -> links.add(new Div(GoalNavigation.link(goal.id(), goal.title()))));
            if (gap.goals() > gap.some().size()) {
                links.add(new Div(getTranslation(
                        "overview.attention.more", gap.goals() - gap.some().size())));
            }
            links.addClassName("small");
            Paragraph sentence = new Paragraph(getTranslation("overview.attention.no." + gap.lacking(), gap.goals()));
            item(Glyph.Sign.ALERT, Tone.RISK, new Div(sentence, links), "");
        });
    }

    private void page(PageActivity page) {
        switch (page.state()) {
            case INACTIVE -> page(page, Glyph.Sign.CROSS, Tone.BEHIND);
            case GOING_QUIET -> page(page, Glyph.Sign.ALERT, Tone.RISK);
            case UNKNOWN -> page(page, Glyph.Sign.QUESTION, Tone.NONE);
            case ACTIVE, CLOSED, NOT_USED -> {
                // nothing to do for anybody
            }
        }
    }

    private void page(PageActivity page, Glyph.Sign sign, Tone tone) {
        item(sign, tone, new Paragraph(words.sentence(page)), page.channel().name() + " · " + words.state(page));
    }

    private void item(Glyph.Sign sign, Tone tone, Component said, String beside) {
        Glyph glyph = new Glyph(sign);
        glyph.addClassName(tone.name().toLowerCase(Locale.ROOT));
        Div text = new Div(said);
        if (!beside.isEmpty()) {
            text.getElement().appendChild(new Element("small").setText(beside));
        }
        add(new ListItem(glyph, text));
    }
}
