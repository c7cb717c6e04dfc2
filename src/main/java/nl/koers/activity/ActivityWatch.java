package nl.koers.activity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Door of the room: which pages went quiet. */
@Service
public class ActivityWatch {

    /** Every channel as if {@code asOf} were today, by name. */
    @PreAuthorize("hasRole('VIEWER')")
    public List<PageActivity> all(LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** Brings every page's stored state up to the clock; the nightly job. Returns how many changed. */
    @PreAuthorize("hasRole('SYSTEM')")
    public int sweep() {
        throw new UnsupportedOperationException();
    }
}
