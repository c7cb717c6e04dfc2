package nl.koers.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * Fills an empty database of Koers with goals and a daily figure for each series, the same at every run: ten metrics a
 * channel, one goal a series, a file from the inbox a channel and month. Every index stays in place. Where goals stand is
 * left to the application.
 *
 * @param today as if it were; the last figure is of the day before
 * @param goals a multiple of ten
 * @param days of figures before today
 */
record ScreensData(LocalDate today, int goals, int days) {

    /** Who visits: an admin who carries out and answers for as many goals as others do. */
    static final long VISITOR = 1;

    private static final int METRICS = 10;
    private static final int DAYS_A_FILE = 30;
    private static final int PEOPLE = 200;
    private static final int MANAGERS = 20;
    private static final int SOURCES = 100;
    private static final int OBJECTIVES = 100;
    private static final long DAY_MILLIS = 86_400_000;

    void write(Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA cache_size = -262144");
            connection.setAutoCommit(false);
            for (String part : List.of(people(), channels(), files(), figures(), objectives(), promises(), history())) {
                for (String sql : part.split(";\\s*\n", -1)) {
                    if (!sql.isBlank()) {
                        statement.executeUpdate(filled(sql));
                    }
                }
            }
            connection.commit();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    private String filled(String sql) {
        long end = today.toEpochDay();
        return sql.replace("$channels", String.valueOf(goals / METRICS))
                .replace("$goals", String.valueOf(goals))
                .replace("$metrics", String.valueOf(METRICS))
                .replace("$managers", String.valueOf(MANAGERS))
                .replace("$people", String.valueOf(PEOPLE))
                .replace("$sources", String.valueOf(SOURCES))
                .replace("$objectives", String.valueOf(OBJECTIVES))
                .replace("$files", String.valueOf((days + DAYS_A_FILE - 1) / DAYS_A_FILE))
                .replace("$month", String.valueOf(DAYS_A_FILE))
                .replace("$first", String.valueOf(end - days))
                .replace("$today", String.valueOf(end))
                .replace("$now", String.valueOf(end * DAY_MILLIS))
                .replace("$millis", String.valueOf(DAY_MILLIS));
    }

    private static String people() {
        return """
                INSERT INTO workspace (id, name, language, time_zone, created_at) VALUES (1, 'Bench', 'en', 'UTC', 0);
                INSERT INTO person (id, name, email, role, created_at)
                WITH RECURSIVE nth (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM nth WHERE n < $people)
                SELECT n, 'Person ' || n, 'person' || n || '@example.org',
                       CASE WHEN n = 1 THEN 'ADMIN' WHEN n <= $managers THEN 'MANAGER' ELSE 'EDITOR' END, 0 FROM nth;
                """;
    }

    private static String channels() {
        return """
                INSERT INTO channel (id, platform, name, name_key, created_at)
                WITH RECURSIVE nth (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM nth WHERE n < $channels)
                SELECT n, CASE n % 4 WHEN 0 THEN 'FACEBOOK' WHEN 1 THEN 'LINKEDIN' WHEN 2 THEN 'WEBSITE' ELSE 'YOUTUBE' END,
                       'Channel ' || n, 'channel ' || n, 0 FROM nth;
                INSERT OR IGNORE INTO metric (code, kind) VALUES ('followers', 'LEVEL'), ('subscribers', 'LEVEL'),
                    ('page_likes', 'LEVEL'), ('posts', 'FLOW'), ('visits', 'FLOW'), ('leads', 'FLOW'), ('views', 'FLOW'),
                    ('clicks', 'FLOW'), ('engagement_rate', 'RATIO'), ('click_rate', 'RATIO');
                INSERT INTO series (id, channel_id, metric_id)
                SELECT (channel.id - 1) * $metrics + row_number() OVER (PARTITION BY channel.id ORDER BY metric.id),
                       channel.id, metric.id
                FROM channel CROSS JOIN metric WHERE metric.code IN ('followers', 'subscribers', 'page_likes', 'posts',
                    'visits', 'leads', 'views', 'clicks', 'engagement_rate', 'click_rate');
                INSERT INTO source (folder, channel_id, created_at)
                WITH RECURSIVE nth (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM nth WHERE n < $sources)
                SELECT 'team-' || n, CASE n % 2 WHEN 0 THEN 1 + n % $channels END, 0 FROM nth;
                """;
    }

    /** One of each channel and month; its number is 1,000 times that of the channel and the month's. */
    private static String files() {
        return """
                INSERT INTO import_file (id, original_name, sha256, size, way, imported_by, state, started_at, finished_at,
                    exported_on, rows_read, rows_new, first_on, last_on, inbox_folder)
                WITH RECURSIVE nth (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM nth WHERE n < $files - 1)
                SELECT channel.id * 1000 + n, 'month-' || n || '-' || channel.id || '.csv',
                       printf('%064x', channel.id * 1000 + n), 10000, 'INBOX', 'Koers', 'DONE',
                       min($first + (n + 1) * $month, $today) * $millis, min($first + (n + 1) * $month, $today) * $millis,
                       min($first + (n + 1) * $month - 1, $today - 1), $month * $metrics, $month * $metrics,
                       $first + n * $month, min($first + (n + 1) * $month - 1, $today - 1),
                       'team-' || (1 + channel.id % $sources)
                FROM nth CROSS JOIN channel ORDER BY 1;
                INSERT INTO import_series (import_id, series_id, first_on, last_on, snapshots)
                SELECT import_file.id, series.id, import_file.first_on, import_file.last_on,
                       import_file.last_on - import_file.first_on + 1
                FROM import_file JOIN series ON series.channel_id = import_file.id / 1000 ORDER BY 1, 2;
                INSERT INTO inbox_file (id, folder, original_name, sha256, size, modified_at, attempts, state, import_id,
                    claimed_at, finished_at)
                SELECT 'file-' || id, inbox_folder, original_name, sha256, size, started_at, 1, 'DONE', id, started_at,
                       finished_at FROM import_file;
                """;
    }

    /** Levels that grow, sums and ratios around a mean; every twentieth channel has not posted for forty days. */
    private static String figures() {
        return """
                INSERT INTO snapshot (series_id, from_on, to_on, value, import_id, line)
                WITH RECURSIVE day (d) AS (SELECT $first UNION ALL SELECT d + 1 FROM day WHERE d < $today - 1)
                SELECT series.id, d, d,
                       CASE metric.kind
                           WHEN 'LEVEL' THEN 20000.0 + (1 + series.id % 4) * (d - $today)
                               + (series.id * 7919 + d * 104729) % 11
                           WHEN 'RATIO' THEN 3.0 + series.id % 5 * 0.1 + (series.id * 7919 + d * 104729) % 101 * 0.005
                           ELSE CASE WHEN metric.code <> 'posts'
                               THEN 40.0 + (series.id * 7919 + d * 104729) % 21
                               WHEN series.channel_id % 20 = 0 AND d > $today - 40 THEN 0.0
                               ELSE 0.0 + (series.id + d) % 3 END
                       END,
                       series.channel_id * 1000 + (d - $first) / $month, 2 + (d - $first) % $month
                FROM series CROSS JOIN metric ON metric.id = series.metric_id CROSS JOIN day
                ORDER BY series.id, d;
                """;
    }

    private static String objectives() {
        return """
                INSERT INTO objective (id, kind, parent_id, title, category, created_at, created_by)
                WITH RECURSIVE nth (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM nth WHERE n < $objectives + 6)
                SELECT n, CASE WHEN n = 1 THEN 'BUSINESS' WHEN n <= 6 THEN 'STRATEGY' ELSE 'MARKETING' END,
                       CASE WHEN n = 1 THEN NULL WHEN n <= 6 THEN 1 ELSE 2 + n % 5 END, 'Objective ' || n,
                       CASE WHEN n > 6 THEN 'REACH' END, 0, 'bench' FROM nth;
                """;
    }

    /** Periods of a quarter to more than a year, most of them running, targets from easy to out of reach. */
    private static String promises() {
        return """
                INSERT INTO goal (id, title, channel_id, metric_id, measure, direction, target_kind, target_amount, start_on,
                    deadline_on, owner_id, accountable_id, why, created_at, created_by, objective_id)
                WITH promise AS (SELECT series.*, metric.code, metric.kind,
                        $today - 30 - series.id % 270 AS starts, 90 + series.id * 7 % 330 AS lasts,
                        0.7 + series.id % 7 * 0.1 AS much
                    FROM series JOIN metric ON metric.id = series.metric_id)
                SELECT id, 'Goal ' || id || ' for ' || code, channel_id, metric_id,
                       CASE WHEN kind = 'LEVEL' THEN 'LEVEL' WHEN kind = 'RATIO' THEN 'GAUGE'
                            WHEN code IN ('views', 'clicks') THEN 'RATE' ELSE 'TOTAL' END,
                       'INCREASE', 'ABSOLUTE',
                       CASE WHEN kind = 'LEVEL' THEN 20000 + (1 + id % 4) * (starts - $today) + (1 + id % 4) * lasts * much
                            WHEN kind = 'RATIO' THEN 3.5 * much
                            WHEN code IN ('views', 'clicks') THEN 50 * much
                            WHEN code = 'posts' THEN lasts * much ELSE 50 * lasts * much END,
                       starts, starts + lasts,
                       CASE WHEN id % 20 > 0 THEN 1 + id % $people END, CASE WHEN id % 50 > 0 THEN 1 + id % $managers END,
                       'because it matters', starts * $millis, 'bench',
                       CASE WHEN id % 40 > 0 THEN 7 + id % $objectives END
                FROM promise ORDER BY id;
                INSERT INTO milestone (goal_id, due_on, value)
                SELECT id, (start_on + deadline_on) / 2, target_amount * 0.9 FROM goal WHERE id % 4 = 0;
                """;
    }

    /** What people said and did: monthly check-ins, answers, changes. */
    private static String history() {
        return """
                INSERT INTO goal_acceptance (goal_id, state, said_at, said_by, accountable_id, target_kind, target_amount,
                    deadline_on, is_current)
                SELECT id, CASE WHEN id % 10 = 3 THEN 'PROPOSED' ELSE 'ACCEPTED' END, created_at, 'Person 1',
                       accountable_id, target_kind, target_amount, deadline_on, 1 FROM goal WHERE accountable_id IS NOT NULL;
                INSERT INTO check_in (goal_id, checked_on, note, confidence, status, written_at, written_by, written_by_id)
                WITH RECURSIVE nth (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM nth WHERE n < 4)
                SELECT id, $today - 3 - id % 40 - 30 * n, 'Going as planned', 'MEDIUM', 'ON_TRACK',
                       ($today - 3 - id % 40 - 30 * n) * $millis, 'Person', owner_id
                FROM goal CROSS JOIN nth WHERE owner_id IS NOT NULL ORDER BY id, n DESC;
                INSERT INTO goal_change (goal_id, changed_at, changed_by, field, old_value, new_value, reason)
                SELECT id, created_at + 10 * $millis, 'Person 1', 'deadline', start_on, deadline_on, 'a later start'
                FROM goal WHERE id % 3 = 0;
                INSERT INTO annotation (scope, channel_id, noted_on, text, written_at, written_by)
                SELECT 'CHANNEL', id, $today - 20, 'A new campaign', $now, 'Person 1' FROM channel;
                """;
    }
}
