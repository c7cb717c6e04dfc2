package nl.koers.imports;

import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.koers.access.AuditTrail;
import nl.koers.access.CurrentUser;
import nl.koers.i18n.InvalidInput;
import nl.koers.reading.OwnProfileText;
import nl.koers.reading.ProfileDraft;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the room: import profiles of one's own. They take effect with the next file. Wrong input is an
 * {@link InvalidInput} that names the field: name or yaml.
 */
@Service
public class OwnProfiles {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_YAML = 200_000;
    private static final int LONGEST_ID = 60;

    private final OwnProfileRepository profiles;
    private final LiveProfiles live;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    OwnProfiles(OwnProfileRepository profiles, LiveProfiles live, AuditTrail audit, CurrentUser user, Clock clock) {
        this.profiles = profiles;
        this.live = live;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Every profile of one's own, by name. */
    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public List<OwnProfile> all() {
        return profiles.all();
    }

    @PreAuthorize("hasRole('VIEWER')")
    @Transactional(readOnly = true)
    public Optional<OwnProfile> find(String id) {
        return profiles.find(id);
    }

    /** Keeps what somebody mapped under the draft's name. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public OwnProfile save(ProfileDraft draft) {
        return added(checkedName(draft.name(), Optional.empty()), draft.yaml());
    }

    /** Takes a profile that was exported from here or written by hand. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public OwnProfile add(String yaml) {
        checkYaml("profile", yaml);
        return added(checkedName(new OwnProfileText("profile", yaml).title(), Optional.empty()), yaml);
    }

    private OwnProfile added(String name, String yaml) {
        String id = freeId(name);
        checkYaml(id, yaml);
        OwnProfile made = new OwnProfile(id, name, yaml, user.name(), clock.instant(), null);
        profiles.store(made, key(name));
        audit.record("PROFILE_ADDED", name);
        return made;
    }

    /** Gives it another name; what was imported with it keeps saying where it came from. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public OwnProfile rename(String id, String name) {
        OwnProfile old = existing(id);
        String checked = checkedName(name, Optional.of(id));
        String yaml = ProfileDraft.renamed(old.yaml(), checked);
        OwnProfile renamed = new OwnProfile(id, checked, yaml, old.createdBy(), old.createdAt(), old.problem());
        profiles.store(renamed, key(checked));
        audit.record("PROFILE_RENAMED", old.name() + " > " + checked);
        return renamed;
    }

    /** Files like it are no longer recognised by it; figures that came in stay. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional
    public void delete(String id) {
        OwnProfile old = existing(id);
        profiles.delete(id);
        audit.record("PROFILE_DELETED", old.name());
    }

    private OwnProfile existing(String id) {
        return profiles.find(id).orElseThrow(() -> new NoSuchElementException("import profile " + id));
    }

    private String checkedName(String given, Optional<String> self) {
        String name = given.strip();
        if (name.isEmpty()) {
            throw new InvalidInput("name", "profile.name.required");
        }
        if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidInput("name", "profile.name.unusable", LONGEST_NAME);
        }
        Optional<String> namesake = profiles.byNameKey(key(name)).map(OwnProfile::id);
        if (namesake.isPresent() && !namesake.equals(self)) {
            throw new InvalidInput("name", "profile.name.taken", name);
        }
        return name;
    }

    private static void checkYaml(String id, String yaml) {
        if (yaml.length() > LONGEST_YAML) {
            throw new InvalidInput("yaml", "profile.yaml.tooLong", LONGEST_YAML);
        }
        new OwnProfileText(id, yaml).problem().ifPresent(problem -> {
            throw new InvalidInput("yaml", "profile.yaml.wrong", problem);
        });
    }

    /** The name in plain letters, with a number where that is taken, also by a shipped profile. */
    private String freeId(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "own" : plain.substring(0, Math.min(LONGEST_ID, plain.length()));
        String id = base;
        for (int number = 2; live.current().knows(id) || profiles.find(id).isPresent(); number++) {
            id = base + "-" + number;
        }
        return id;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
