package nl.koers.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.round.Round;

/** How far a round is, which version of it is looked at, and the ways to take it along. */
final class RoundHead extends Div {

    /** @param version 0 for the round as it is now */
    RoundHead(Round round, List<Round.Version> versions, int version, RoundWords words) {
        addClassName("round-head");
        add(RoundsView.state(round, words));
        if (!versions.isEmpty()) {
            add(chooser(round, versions, version, words));
        }
    }

    private static Select<Integer> chooser(Round round, List<Round.Version> versions, int shown, RoundWords words) {
        Select<Integer> chooser = new Select<>();
        chooser.setLabel(words.say("version.choose"));
        chooser.setItems(Stream.concat(versions.stream().map(Round.Version::number), Stream.of(0))
                .toList());
        chooser.setItemLabelGenerator(number -> versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(words::version)
                .orElseGet(() -> words.say("version.now")));
        chooser.setValue(shown);
        chooser.addClassName("no-print");
        chooser.addValueChangeListener(change -> RoundNavigation.show(round.id(), change.getValue()));
        return chooser;
    }
}
