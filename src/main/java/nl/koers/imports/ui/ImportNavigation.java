package nl.koers.imports.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nl.koers.channel.ChannelId;
import nl.koers.snapshot.ImportId;

/** The way to the screens of imports, for other rooms. */
public final class ImportNavigation {

    static final String ID = "importId";
    static final String CHANNEL = "channel";
    static final String METRIC = "metric";
    static final String HELP = "help";

    private ImportNavigation() {}

    /** A link to the screen on which files are dropped. */
    public static RouterLink all(String words) {
        return new RouterLink(words, ImportView.class);
    }

    /** A link to where each platform keeps its export. */
    public static RouterLink help(String words) {
        RouterLink link = all(words);
        link.setQueryParameters(QueryParameters.of(HELP, ""));
        return link;
    }

    /** A link to the report of one import. */
    public static RouterLink report(ImportId id, String words) {
        return new RouterLink(words, ImportReportView.class, new RouteParameters(ID, Long.toString(id.value())));
    }

    /** A link to the screen on which values are typed in. */
    public static RouterLink values(String words) {
        return new RouterLink(words, ValuesView.class);
    }

    /** The same for one metric of one channel. */
    public static RouterLink values(ChannelId channel, String metric, String words) {
        RouterLink link = values(words);
        link.setQueryParameters(
                QueryParameters.simple(Map.of(CHANNEL, Long.toString(channel.value()), METRIC, metric)));
        return link;
    }

    /** A link to what Koers recognises. */
    static RouterLink profiles(String words) {
        return new RouterLink(words, ProfilesView.class);
    }

    /** The same link, looking like a button. */
    static RouterLink button(RouterLink link) {
        link.addClassName("button");
        return link;
    }
}
