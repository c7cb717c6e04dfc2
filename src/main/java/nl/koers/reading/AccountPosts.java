package nl.koers.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.koers.channel.Channel;

/** The posts of one account in a list, and the figures of its days. */
final class AccountPosts {

    /** Where and when a post was published, as first seen. */
    record Post(int day, int line) {}

    /** A figure of a day: the sum over the posts, and the line of the first of them. */
    static final class DaySum {

        private double value;
        private final int line;

        DaySum(int line) {
            this.line = line;
        }

        double value() {
            return value;
        }

        int line() {
            return line;
        }
    }

    private final List<String> names;
    private final Map<String, Post> posts = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private final Map<Integer, SortedMap<Integer, DaySum>> sums = new TreeMap<>();

    /** @param names that the account goes by in the list, the one to show first */
    AccountPosts(List<String> names) {
        this.names = names;
    }

    String name() {
        return names.getFirst();
    }

    /** Whether a person means this account by that name. */
    boolean isCalled(String name) {
        return names.stream().anyMatch(own -> HeaderWords.normal(own).equals(HeaderWords.normal(name)));
    }

    /** Whether the channel has the name of this account, or an address that ends with it. */
    boolean isOf(Channel channel) {
        if (isCalled(channel.name())) {
            return true;
        }
        String address = channel.data().address().replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String last = letters(address.substring(address.lastIndexOf('/') + 1));
        return !last.isEmpty() && names.stream().anyMatch(own -> letters(own).equals(last));
    }

    private static String letters(String text) {
        return HeaderWords.normal(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The post as it was seen before, or this one. */
    Post add(String id, Post post) {
        Post known = posts.putIfAbsent(id, post);
        return known == null ? post : known;
    }

    /** False when this post was counted for that day before. */
    boolean isNew(String id, int day) {
        return counted.add(day + " " + id);
    }

    void sum(int column, int day, double value, int line) {
        DaySum sum =
                sums.computeIfAbsent(column, first -> new TreeMap<>()).computeIfAbsent(day, first -> new DaySum(line));
        sum.value += value;
    }

    Map<Integer, SortedMap<Integer, DaySum>> sums() {
        return sums;
    }

    int size() {
        return posts.size();
    }

    /** Days with posts: how many, and the line of the first. */
    SortedMap<Integer, DaySum> postsByDay() {
        SortedMap<Integer, DaySum> days = new TreeMap<>();
        posts.values().stream()
                .sorted(java.util.Comparator.comparingInt(Post::line))
                .forEach(post -> days.computeIfAbsent(post.day(), first -> new DaySum(post.line())).value++);
        return days;
    }
}
