package nl.koers.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.progress.Status;

/** Filters by status that are links: each says how many there are, and the address says which is on. */
public final class StatusTiles extends Nav {

    private static final String STATUS = "status";

    private final Class<? extends Component> screen;
    private final Optional<Status> chosen;
    private final transient Function<Optional<Status>, QueryParameters> address;

    /**
     * @param counts in the order to show; statuses without goals are left out
     * @param chosen empty for all
     * @param screen where the links lead
     */
    public StatusTiles(Map<Status, Long> counts, Optional<Status> chosen, Class<? extends Component> screen) {
        this(counts, chosen, StatusTiles::only, screen);
    }

    /** @param address of the screen with that status, or all, for screens whose address says more */
    public StatusTiles(
            Map<Status, Long> counts,
            Optional<Status> chosen,
            Function<Optional<Status>, QueryParameters> address,
            Class<? extends Component> screen) {
        this.screen = screen;
        this.chosen = chosen;
        this.address = address;
        addClassName("tiles");
        setAriaLabel(getTranslation("shell.filter"));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        add(tile(all, getTranslation("shell.filter.all"), Optional.empty()));
        counts.forEach((status, count) -> add(tile(count, word(status), Optional.of(status))));
    }

    /** What the address asks for; anything it does not know means all. */
    public static Optional<Status> chosen(QueryParameters address) {
        return address.getSingleParameter(STATUS)
                .flatMap(asked -> Arrays.stream(Status.values())
                        .filter(status -> status.name().equalsIgnoreCase(asked))
                        .findFirst());
    }

    private static QueryParameters only(Optional<Status> status) {
        return status.map(only -> QueryParameters.of(STATUS, only.name().toLowerCase(Locale.ROOT)))
                .orElse(QueryParameters.empty());
    }

    private String word(Status status) {
        return getTranslation("status." + status).toLowerCase(getLocale());
    }

    private RouterLink tile(long count, String word, Optional<Status> status) {
        RouterLink tile = new RouterLink();
        tile.setRoute(screen);
        tile.setQueryParameters(address.apply(status));
        Span number = new Span(String.valueOf(count));
        number.addClassName("count");
        tile.add(number, new Span(" " + word));
        if (status.equals(chosen)) {
            tile.getElement().setAttribute("aria-current", "true");
        }
        return tile;
    }
}
