package nl.koers.imports;

import java.util.List;
import nl.koers.reading.OwnProfileText;
import nl.koers.reading.Profiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The formats that are known at this moment: the shipped ones, those of the operator, and people's own. */
@Component
public class LiveProfiles {

    private static final Logger LOG = LoggerFactory.getLogger(LiveProfiles.class);

    private final Profiles shipped;
    private final OwnProfileRepository own;
    private volatile Known known;

    LiveProfiles(Profiles shipped, OwnProfileRepository own) {
        this.shipped = shipped;
        this.own = own;
        this.known = new Known(List.of(), shipped);
    }

    private record Known(List<OwnProfileText> texts, Profiles profiles) {}

    /** Read again where somebody changed one; one that no longer works is left out. */
    @Transactional(readOnly = true)
    public Profiles current() {
        List<OwnProfileText> texts = own.texts();
        Known last = known;
        if (last.texts().equals(texts)) {
            return last.profiles();
        }
        Profiles now =
                shipped.with(texts.stream().filter(LiveProfiles::isUsable).toList());
        known = new Known(texts, now);
        return now;
    }

    private static boolean isUsable(OwnProfileText text) {
        text.problem().ifPresent(problem -> LOG.warn("An import profile is not used: {}", problem));
        return text.problem().isEmpty();
    }
}
