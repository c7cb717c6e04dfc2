package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.access.CurrentUser;
import nl.koers.access.Role;
import nl.koers.i18n.FieldError;
import nl.koers.i18n.InvalidInput;
import nl.koers.i18n.Texts;
import nl.koers.imports.OwnProfile;
import nl.koers.imports.OwnProfiles;
import nl.koers.reading.Profiles;
import nl.koers.reading.Profiles.KnownFormat;
import nl.koers.shell.Card;
import nl.koers.shell.Notice;
import nl.koers.shell.PageFrame;
import nl.koers.shell.UploadWords;
import nl.koers.workspace.Workspaces;

/** What Koers recognises: profiles that people mapped themselves, and the shipped ones by platform. */
@Route("import/profiles")
@PermitAll
class ProfilesView extends PageFrame implements BeforeEnterObserver {

    private static final int LARGEST = 200_000;

    private final transient OwnProfiles profiles;
    private final transient Profiles shipped;
    private final transient ImportWords words;
    private final boolean editor;

    ProfilesView(OwnProfiles profiles, Profiles shipped, Workspaces workspaces, CurrentUser user, Texts texts) {
        this.profiles = profiles;
        this.shipped = shipped;
        this.editor = user.has(Role.EDITOR);
        words = new ImportWords(texts, getLocale(), workspaces.zone(), List.of());
        Nav crumbs = new Nav(ImportNavigation.all(words.get("import.menu")));
        crumbs.addClassName("crumbs");
        above(crumbs);
        title(words.get("profile.title"));
        lead(words.get("profile.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        List<OwnProfile> own = profiles.all();
        Card mine = Card.titled(words.get("profile.own"));
        if (own.isEmpty()) {
            Paragraph none = new Paragraph(words.get("profile.own.none"));
            none.addClassName("quiet");
            mine.add(none);
        } else {
            OwnProfileList list = new OwnProfileList(profiles, words, this::show);
            list.show(own, editor);
            mine.add(list);
        }
        if (editor) {
            mine.add(taking());
        }
        add(mine, shipped());
    }

    private Component taking() {
        // One byte more than is taken, whatever the sender says the length is.
        UploadHandler handler = event -> {
            byte[] bytes = event.getInputStream().readNBytes(LARGEST + 1);
            event.getUI().accessSynchronously(() -> take(bytes));
        };
        Upload upload = new Upload(handler);
        upload.setI18n(UploadWords.spoken());
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(words.get("profile.take")));
        upload.addFileRejectedListener(refused -> Notice.refused(words.get("profile.take.tooLarge")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Paragraph help = new Paragraph(words.get("profile.take.help"));
        help.addClassName("quiet");
        Div taking = new Div(upload, help);
        taking.addClassName("profile-take");
        return taking;
    }

    private void take(byte[] bytes) {
        if (bytes.length > LARGEST) {
            Notice.refused(words.get("profile.take.tooLarge"));
            return;
        }
        try {
            OwnProfile added = profiles.add(new String(bytes, StandardCharsets.UTF_8));
            Notice.done(words.get("profile.added", added.name()));
            show();
        } catch (InvalidInput wrong) {
            FieldError error = wrong.errors().getFirst();
            Notice.refused(words.get(error.key(), error.arguments().toArray()));
        }
    }

    private Component shipped() {
        UnorderedList list = new UnorderedList();
        list.addClassName("formats");
        shipped.formats().stream()
                .collect(Collectors.groupingBy(this::platform, java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((platform, formats) -> {
                    Span name = new Span(platform);
                    name.addClassName("name");
                    Span known = new Span(formats.stream()
                            .map(format -> words.profile(format.id()))
                            .collect(Collectors.joining(" · ")));
                    known.addClassName("quiet");
                    list.add(new ListItem(name, known));
                });
        return Card.titled(words.get("profile.shipped"), list);
    }

    private String platform(KnownFormat format) {
        return format.platform() == null
                ? words.get("profile.shipped.general")
                : words.get("platform." + format.platform());
    }
}
