package nl.koers.journey;

import java.util.LinkedHashMap;
import java.util.Map;

/** The address of every screen of the example, by the name that its pictures bear. */
final class EveryScreen {

    private static final Map<String, String> ADDRESSES = new LinkedHashMap<>();

    static {
        ADDRESSES.put("overview", "/");
        ADDRESSES.put("goals", "/goals");
        ADDRESSES.put("goals-grouped", "/goals?group=objective");
        ADDRESSES.put("goals-closed", "/goals?tab=closed");
        ADDRESSES.put("goal", "/goals/1");
        ADDRESSES.put("new-goal", "/goals/new");
        ADDRESSES.put("new-goal-who", "/goals/new?step=5");
        ADDRESSES.put("many-goals", "/goals/many");
        ADDRESSES.put("edit-goal", "/goals/1/edit");
        ADDRESSES.put("channels", "/channels");
        ADDRESSES.put("import", "/import");
        ADDRESSES.put("import-values", "/import/values?channel=1&metric=followers");
        ADDRESSES.put("import-profiles", "/import/profiles");
        ADDRESSES.put("import-report", "/import/1");
        ADDRESSES.put("sources", "/import/sources");
        ADDRESSES.put("objectives", "/objectives");
        ADDRESSES.put("already-started", "/objectives/started");
        ADDRESSES.put("plan", "/objectives/plan");
        ADDRESSES.put("reports", "/reports");
        ADDRESSES.put("rounds", "/rounds");
        ADDRESSES.put("round", "/rounds/1");
        ADDRESSES.put("round-now", "/rounds/1?version=now");
        ADDRESSES.put("round-compared", "/rounds/1/compare?version=now");
        ADDRESSES.put("tv", "/tv");
        ADDRESSES.put("actions", "/actions");
        ADDRESSES.put("organisation", "/settings");
        ADDRESSES.put("people", "/people");
        ADDRESSES.put("schedules", "/settings/schedules");
        ADDRESSES.put("track-record", "/settings/track-record");
        ADDRESSES.put("example", "/settings/example");
        ADDRESSES.put("account", "/account");
        ADDRESSES.put("not-found", "/no/such/page");
    }

    private EveryScreen() {}

    static String address(String screen) {
        String address = ADDRESSES.get(screen);
        if (address == null) {
            throw new IllegalArgumentException("There is no screen " + screen);
        }
        return address;
    }

    static Iterable<String> names() {
        return ADDRESSES.keySet();
    }
}
