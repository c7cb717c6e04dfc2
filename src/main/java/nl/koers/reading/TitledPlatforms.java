package nl.koers.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.koers.channel.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The platforms of tables with a title. A title without one ("Follows") in a file where another title names the one
 * ("Instagram follows") is about the other.
 */
final class TitledPlatforms {

    private record Titled(String metric, @Nullable Platform platform, Set<Platform> possible) {}

    private final Map<Integer, Titled> tables = new HashMap<>();
    private final Map<Integer, FileRefused> left = new HashMap<>();
    private boolean settled;

    /** The n-th table, on the platform that the whole file says; on the first reading as its own title says. */
    TableMap placed(int table, TableMap map) {
        if (map.profile().platforms().isEmpty() || map.values().isEmpty()) {
            return map;
        }
        if (!settled) {
            tables.put(
                    table,
                    new Titled(
                            map.values().getFirst().metric(),
                            map.platform(),
                            map.profile().platforms()));
            return map;
        }
        Platform decided = decided(table);
        return decided == null ? map : map.on(decided);
    }

    private @Nullable Platform decided(int table) {
        Titled titled = tables.get(table);
        if (titled == null || titled.platform() != null) {
            return null;
        }
        Set<Platform> left = EnumSet.copyOf(titled.possible());
        tables.values().stream()
                .filter(other -> other.metric().equals(titled.metric()) && other.platform() != null)
                .forEach(other -> left.remove(other.platform()));
        return left.size() == 1 && titled.possible().size() > 1
                ? left.iterator().next()
                : null;
    }

    /** The channel of a table is not known yet; refused at once where no other table can tell it. */
    void leave(int table, FileRefused refused) {
        if (settled || !tables.containsKey(table)) {
            throw refused;
        }
        left.putIfAbsent(table, refused);
    }

    boolean isOpen() {
        return !settled && (!left.isEmpty() || tables.keySet().stream().anyMatch(table -> decided(table) != null));
    }

    /** After the first reading; refuses the file where nothing told the channel. */
    void settle() {
        left.forEach((table, refused) -> {
            if (decided(table) == null) {
                throw refused;
            }
        });
        settled = true;
    }
}
