package nl.koers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.channel.Channels;
import nl.koers.database.DataFolder;
import nl.koers.i18n.Texts;
import nl.koers.imports.OwnProfile;
import nl.koers.imports.OwnProfiles;
import nl.koers.inbox.Quarantine;
import nl.koers.inbox.QuarantinedFile;
import nl.koers.inbox.Source;
import nl.koers.inbox.SourceStanding;
import nl.koers.inbox.Sources;
import nl.koers.inbox.ui.SourceDialog.Offered;
import nl.koers.reading.Profiles;
import nl.koers.reading.Profiles.KnownFormat;
import nl.koers.shell.Card;
import nl.koers.shell.EmptyState;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.PageFrame;
import nl.koers.shell.Tone;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;

/** The folders that are watched: what came, what is late, and the files that wait for somebody. */
@Route("import/sources")
@PermitAll
class SourcesView extends PageFrame implements BeforeEnterObserver {

    private static final String INBOX = "inbox/";
    private static final List<String> RULES = List.of("kinds", "done", "ignored", "after");

    private final transient Sources sources;
    private final transient Quarantine quarantine;
    private final transient Channels channels;
    private final transient Profiles profiles;
    private final transient OwnProfiles ownProfiles;
    private final transient SourceWords words;
    private final transient Path inbox;
    private final boolean editor;
    private final boolean admin;

    SourcesView(
            Sources sources,
            Quarantine quarantine,
            Channels channels,
            Profiles profiles,
            OwnProfiles ownProfiles,
            DataFolder data,
            Workspaces workspaces,
            CurrentUser user,
            Texts texts) {
        this.sources = sources;
        this.quarantine = quarantine;
        this.channels = channels;
        this.profiles = profiles;
        this.ownProfiles = ownProfiles;
        this.inbox = data.inbox();
        this.editor = user.has(Role.EDITOR);
        this.admin = user.has(Role.ADMIN);
        words = new SourceWords(texts, getLocale(), workspaces.zone(), workspaces.today());
        Nav crumbs = new Nav(new Anchor("import", getTranslation("import.menu")));
        crumbs.addClassName("crumbs");
        above(crumbs);
        title(getTranslation("source.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        lead(getTranslation("source.lead"));
        words.ownProfiles(ownProfiles.all());
        List<SourceStanding> all = sources.all();
        List<QuarantinedFile> waiting = quarantine.all();
        String trouble = sources.trouble();
        if (!trouble.isEmpty()) {
            add(new Message(Glyph.Sign.ALERT, Tone.BEHIND, getTranslation("source.trouble", trouble)));
        }
        boolean bare = all.stream().allMatch(one -> one.source().isInbox() && one.lastFile() == null);
        actions();
        if (editor && !bare) {
            actions(newSource());
        }
        if (!waiting.isEmpty()) {
            add(waiting(waiting));
        }
        if (bare) {
            add(empty());
        }
        add(cards(all), howTo());
    }

    private Component waiting(List<QuarantinedFile> files) {
        QuarantineList list = new QuarantineList(quarantine, channels.all(), words, this::show);
        list.show(files, editor);
        return Card.titled(getTranslation("source.quarantine.title", files.size()), list);
    }

    private Component empty() {
        return editor
                ? new EmptyState(getTranslation("source.empty"), newSource())
                : new EmptyState(getTranslation("source.empty.viewer"));
    }

    private Button newSource() {
        Button button = new Button(getTranslation("source.new"), click -> edit(null));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Component cards(List<SourceStanding> all) {
        Div cards = new Div();
        cards.addClassName("channels");
        for (SourceStanding standing : all) {
            Source source = standing.source();
            String folder = source.isInbox() ? INBOX : INBOX + source.folder() + "/";
            SourceCard card = new SourceCard(standing, folder, words);
            if (editor) {
                card.editable(words.name(standing), () -> edit(source));
            }
            cards.add(card);
        }
        return cards;
    }

    private void edit(@Nullable Source source) {
        new SourceDialog(sources, source, new Offered(channels.all(), profileIds()), words, this::show).open();
    }

    /** One's own first. */
    private List<String> profileIds() {
        return Stream.concat(
                        ownProfiles.all().stream().map(OwnProfile::id),
                        profiles.formats().stream().map(KnownFormat::id))
                .toList();
    }

    private Component howTo() {
        Code path = new Code(inbox.toString());
        path.addClassName("path");
        UnorderedList rules = new UnorderedList();
        rules.addClassName("skipped");
        RULES.forEach(rule -> rules.add(new ListItem(getTranslation("source.how." + rule))));
        Card card = Card.titled(getTranslation("source.how"), new Paragraph(getTranslation("source.how.text")), path);
        card.add(rules);
        if (admin) {
            card.add(new Anchor("settings/schedules", getTranslation("source.how.schedule")));
        }
        return card;
    }
}
