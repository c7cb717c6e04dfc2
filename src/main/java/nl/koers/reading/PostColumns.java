package nl.koers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.koers.reading.PostsRule.Except;

/**
 * Which column of a list of posts is which.
 *
 * @param accounts columns that say whose post it is, in the order of the file; empty when there is none
 * @param day -1 when there is none
 * @param except columns in which certain texts say that a row is no post
 */
record PostColumns(int id, List<Integer> accounts, int day, List<ExceptColumn> except) {

    record ExceptColumn(int index, Except rule) {}

    static PostColumns of(PostsRule rule, List<String> headers) {
        List<String> words = HeaderWords.normal(headers);
        List<ExceptColumn> except = new ArrayList<>();
        for (Except one : rule.except()) {
            all(words, one.headers()).forEach(index -> except.add(new ExceptColumn(index, one)));
        }
        return new PostColumns(first(words, rule.id()), all(words, rule.account()), first(words, rule.day()), except);
    }

    /** The first column with such a header, -1 when there is none. */
    static int first(List<String> words, Set<String> wanted) {
        return IntStream.range(0, words.size())
                .filter(i -> wanted.contains(words.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private static List<Integer> all(List<String> words, Set<String> wanted) {
        return IntStream.range(0, words.size())
                .filter(i -> wanted.contains(words.get(i)))
                .boxed()
                .toList();
    }

    /** A row that a column says is something else than a post, such as a story. */
    boolean isOtherKind(Row row) {
        return except.stream()
                .anyMatch(
                        column -> !column.rule().is().isEmpty() && column.rule().fits(row.text(column.index())));
    }

    boolean isPost(Row row) {
        return except.stream().noneMatch(column -> column.rule().fits(row.text(column.index())));
    }
}
