package nl.koers.imports;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the ledger keeps as JSON of an import that was taken back. */
record StoredUndo(int removed, int restored, int left, int unchanged, List<NewerImport> newer) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String json() {
        return JSON.writeValueAsString(this);
    }

    static StoredUndo read(String json) {
        return JSON.readValue(json, StoredUndo.class);
    }

    Undone undone(Instant at, String by) {
        return new Undone(at, by, removed, restored, left, unchanged, newer);
    }
}
