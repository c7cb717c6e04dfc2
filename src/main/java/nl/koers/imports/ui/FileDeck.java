package nl.koers.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.koers.channel.Channel;
import nl.koers.channel.Channels;
import nl.koers.imports.ImportResult;
import nl.koers.imports.Upload;
import nl.koers.imports.ui.FileCard.State;
import nl.koers.reading.ImportSetting;
import nl.koers.shell.Card;
import nl.koers.shell.Glyph;
import nl.koers.shell.Message;
import nl.koers.shell.Tone;

/** The files of this visit, newest first; several that are ready are imported at one press. */
final class FileDeck extends Div {

    private final transient FileDesk desk;
    private final transient ImportWords words;
    private final transient Channels channels;
    private final transient WayOut wayOut;
    private final transient Host host;
    private final Div together = new Div();
    private final Div cards = new Div();

    /** The screen on which the files lie. */
    interface Host {

        /** Opens the mapping of a file. */
        void map(FileCard card);

        /** A file was imported. */
        void imported(ImportResult result);

        /** Shows where exports are found. */
        void help();
    }

    FileDeck(FileDesk desk, ImportWords words, Channels channels, Host host) {
        this.desk = desk;
        this.words = words;
        this.channels = channels;
        this.wayOut = new WayOut(channels, words, this);
        this.host = host;
        addClassName("stack");
        cards.addClassName("stack");
        together.addClassNames("card", "together");
        together.setVisible(false);
        add(together, cards);
        setVisible(false);
    }

    /** A file is on our disk: it gets a card and is read. */
    void received(Upload upload) {
        FileCard card = new FileCard(this, upload, ImportSetting.NONE);
        cards.addComponentAsFirst(card);
        if (isCrowded()) {
            all().forEach(FileCard::fold);
        }
        card.read(ImportSetting.NONE);
    }

    /** A file was stopped on its way in. */
    void stopped(String name, String sentence) {
        Card card = new Card(new H3(name), new Message(Glyph.Sign.CROSS, Tone.BEHIND, sentence));
        card.addClassName("file");
        Button remove = new Button(words.get("import.remove"), click -> {
            card.removeFromParent();
            changed();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(remove);
        actions.addClassName("file-actions");
        card.add(actions);
        cards.addComponentAsFirst(card);
        changed();
    }

    /** Reads a file again with an answer, and with it the others that ask the same if that was wished. */
    void answer(FileCard asker, String code, UnaryOperator<ImportSetting> answer, boolean alsoOthers) {
        List<FileCard> others = alsoOthers
                ? all().stream()
                        .filter(card -> card != asker && card.asks(code))
                        .toList()
                : List.of();
        asker.read(answer.apply(asker.setting()));
        others.forEach(card -> card.read(answer.apply(card.setting())));
    }

    /** How many other files ask this. */
    long othersThatAsk(FileCard asker, String code) {
        return all().stream().filter(card -> card != asker && card.asks(code)).count();
    }

    /** There are several files: each shows only what it is and brings. */
    boolean isCrowded() {
        return all().size() > 1;
    }

    Host host() {
        return host;
    }

    /** The state of a card changed. */
    void changed() {
        setVisible(cards.getChildren().findAny().isPresent());
        List<FileCard> ready = ready();
        together.removeAll();
        together.setVisible(ready.size() > 1);
        if (ready.size() > 1) {
            Span sentence = new Span(words.get("import.ready.many", ready.size()));
            Button take = new Button(words.get("import.take.all"), click -> ready().forEach(FileCard::take));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            Button cancel = new Button(words.get("import.cancel.all"), click -> ready().forEach(FileCard::cancel));
            cancel.addThemeVariants(ButtonVariant.TERTIARY);
            Div actions = new Div(take, cancel);
            actions.addClassName("file-actions");
            together.add(sentence, actions);
        }
    }

    private List<FileCard> ready() {
        return all().stream().filter(card -> card.state() == State.READY).toList();
    }

    private List<FileCard> all() {
        return cards.getChildren()
                .filter(FileCard.class::isInstance)
                .map((Component card) -> (FileCard) card)
                .toList();
    }

    FileDesk desk() {
        return desk;
    }

    List<Channel> channels() {
        return channels.all();
    }

    WayOut wayOut() {
        return wayOut;
    }

    ImportWords words() {
        return words;
    }
}
