package nl.koers.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koers.channel.Channel;
import nl.koers.reading.AccountPosts.Post;
import org.jspecify.annotations.Nullable;

/** The posts of a list by account: a list names those of others too that worked together with the account. */
final class PostAccounts {

    private static final int MOST_POSTS = 1_000_000;
    private static final int MOST_NAMED = 100;

    private final Map<String, AccountPosts> accounts = new LinkedHashMap<>();
    private int posts;

    /** The account that goes by these names; empty where the list names none. */
    AccountPosts called(List<String> names) {
        List<String> known = names.isEmpty() ? List.of("") : names;
        return accounts.computeIfAbsent(known.getFirst(), first -> new AccountPosts(known));
    }

    /** Adds a post, or gives the one that has this id already. */
    Post add(AccountPosts account, String id, Post post) {
        Post known = account.add(id, post);
        if (known.line() == post.line() && ++posts > MOST_POSTS) {
            throw new FileRefused("TOO_MANY_ROWS", "The file lists more than 1,000,000 posts; split it by period.");
        }
        return known;
    }

    /**
     * The account of the channel: the one that was said, the only one, or the one that the channel is named after.
     *
     * @param said by the person or folder, null when nobody did
     * @param isSayable the list says whose posts it holds
     */
    AccountPosts own(Channel channel, @Nullable String said, boolean isSayable) {
        List<AccountPosts> all = new ArrayList<>(accounts.values());
        List<AccountPosts> fitting = all.stream()
                .filter(account -> said == null ? account.isOf(channel) : account.isCalled(said))
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        if (all.isEmpty()) {
            return new AccountPosts(List.of(""));
        }
        if (all.size() == 1 && (said == null || !isSayable)) {
            return all.getFirst();
        }
        throw several(all, said);
    }

    /** All but this one. */
    List<AccountPosts> others(AccountPosts own) {
        return accounts.values().stream().filter(account -> account != own).toList();
    }

    private static FileRefused several(List<AccountPosts> all, @Nullable String said) {
        List<String> names =
                all.stream().map(AccountPosts::name).limit(MOST_NAMED).toList();
        String what = said == null
                ? "The file has posts of several accounts"
                : "The file has no posts of the account \"" + said + "\"";
        return new FileRefused(new FileRefused.Problem(
                said == null ? "SEVERAL_ACCOUNTS" : "UNKNOWN_ACCOUNT",
                what + "; say whose posts count (account): " + String.join(", ", names) + ".",
                null,
                null,
                said,
                names,
                List.of(),
                0));
    }
}
