package nl.koers.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.koers.round.RoundId;

/** The way to the screens of budget rounds, for other rooms. */
public final class RoundNavigation {

    static final String ID = "roundId";
    static final String VERSION = "version";
    static final String NOW = "now";

    private RoundNavigation() {}

    /** A link to all rounds; for managers only. */
    public static RouterLink all(String words) {
        return new RouterLink(words, RoundsView.class);
    }

    /** A link to a round, at its newest frozen version; for managers only. */
    public static RouterLink link(RoundId round, String words) {
        return new RouterLink(words, RoundView.class, id(round));
    }

    /** @param version 0 for the round as it is now */
    static void compare(RoundId round, int version) {
        UI.getCurrent().navigate(CompareView.class, id(round), at(version));
    }

    static void show(RoundId round) {
        UI.getCurrent().navigate(RoundView.class, id(round));
    }

    /** @param version 0 for the round as it is now */
    static void show(RoundId round, int version) {
        UI.getCurrent().navigate(RoundView.class, id(round), at(version));
    }

    private static QueryParameters at(int version) {
        return QueryParameters.of(VERSION, version == 0 ? NOW : Integer.toString(version));
    }

    static RouteParameters id(RoundId round) {
        return new RouteParameters(ID, Long.toString(round.value()));
    }

    static RoundId read(BeforeEnterEvent event) {
        return new RoundId(Long.parseLong(event.getRouteParameters().get(ID).orElseThrow()));
    }

    /** The version that the address asks for, 0 for now; empty without one, -1 for what is none. */
    static Optional<Integer> version(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(VERSION)
                .map(RoundNavigation::number);
    }

    private static int number(String written) {
        if (written.equals(NOW)) {
            return 0;
        }
        return written.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(written) : -1;
    }

    /** The same page as for an address where nothing is, so that nobody learns that there are rounds. */
    static void nothingHere(BeforeEnterEvent event) {
        event.rerouteToError(NotFoundException.class);
    }
}
