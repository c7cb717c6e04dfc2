package nl.koers.imports;

import java.util.List;
import java.util.Optional;
import nl.koers.snapshot.ImportId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Door of the room: the one way in for every file, whoever brings it. */
@Service
public class Imports {

    /** Reads, recognises, checks and commits a file in one transaction, or refuses it whole. */
    @PreAuthorize("hasRole('EDITOR')")
    public ImportResult take(Delivery delivery) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    @PreAuthorize("hasRole('VIEWER')")
    public List<ImportReport> recent(int limit) {
        throw new UnsupportedOperationException();
    }

    @PreAuthorize("hasRole('VIEWER')")
    public Optional<ImportReport> find(ImportId id) {
        throw new UnsupportedOperationException();
    }
}
