package nl.koers.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose attempts count together: an IPv4 address, or the /64 network that one IPv6 customer has. */
public final class ClientAddress {

    private static final int NETWORK_GROUPS = 4;
    private static final int ALL_GROUPS = 8;

    private ClientAddress() {}

    /** @param address as a request shows it; null counts as one unknown address */
    public static String network(@Nullable String address) {
        if (address == null) {
            return "unknown";
        }
        String plain = address.replaceAll("%.*", "").toLowerCase(Locale.ROOT);
        return plain.contains(":") && !plain.contains(".") ? ipv6Network(plain) : plain;
    }

    private static String ipv6Network(String address) {
        int gap = address.indexOf("::");
        String[] head = groups(gap < 0 ? address : address.substring(0, gap));
        String[] tail = groups(gap < 0 ? "" : address.substring(gap + 2));
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < NETWORK_GROUPS; i++) {
            network.append(group(head, tail, i)).append(':');
        }
        return network.append(":/64").toString();
    }

    private static String group(String[] head, String[] tail, int place) {
        int fromTail = place - (ALL_GROUPS - tail.length);
        String group = place < head.length ? head[place] : fromTail >= 0 ? tail[fromTail] : "0";
        String short0 = group.replaceFirst("^0+", "");
        return short0.isEmpty() ? "0" : short0;
    }

    private static String[] groups(String part) {
        return part.isEmpty() ? new String[0] : part.split(":", -1);
    }
}
