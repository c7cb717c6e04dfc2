package nl.koers.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.koers.FixedClock;
import nl.koers.KoersApplication;
import nl.koers.access.OneTimeLinks;
import nl.koers.access.PersonId;
import nl.koers.access.SystemIdentity;
import nl.koers.activity.ActivityWatch;
import nl.koers.channel.ChannelChanged;
import nl.koers.channel.Channels;
import nl.koers.progress.GoalProgress;
import org.jooq.ConnectionCallable;
import org.jooq.DSLContext;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The measured process: Koers on a generated database, as if it were a day in March.
 *
 * <p>A question is a line: {@code link} for an address that signs the visitor in, {@code goal} with a measure for the
 * number of a running goal, {@code record} and {@code recorded} round one opening of a screen (the answer is the number
 * of statements), {@code took} for the milliseconds of the processor that the last request took, {@code bare} for the milliseconds that those take by themselves, {@code live} for the bytes of the heap that are in use after collecting. A screen is named behind a tab.
 */
final class MeasuredScreens {

    private static final LocalDate TODAY = LocalDate.ofInstant(FixedClock.NOON, ZoneOffset.UTC);

    private final ConfigurableApplicationContext koers;
    private final RecordedSql recorder;
    private final Map<String, List<String>> recorded = new HashMap<>();

    private MeasuredScreens(Path data, RecordedSql recorder) {
        this.recorder = recorder;
        this.koers = start(data, recorder);
    }

    /** Arguments: the data folder, the number of goals, days of figures. A folder that was filled before stays as it is. */
    public static void main(String[] arguments) throws IOException, SQLException {
        PrintStream answers = System.out;
        // Whatever is logged must not fill a pipe that nobody reads.
        System.setOut(System.err);
        Path data = Path.of(arguments[0]);
        Path ready = data.resolve("bench.ready");
        if (!Files.exists(ready)) {
            fill(data, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            Files.createFile(ready);
        }
        MeasuredScreens measured = new MeasuredScreens(data, new RecordedSql());
        answers.println("> ready");
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            answers.println("> " + measured.answer(line));
        }
        System.exit(0);
    }

    /** The schema by the application, the rows by the generator, the standings by the application again. */
    static void fill(Path data, int goals, int days) throws SQLException {
        start(data, new RecordedSql()).close();
        new ScreensData(TODAY, goals, days).write(data.resolve("koers.db"));
        try (ConfigurableApplicationContext koers = start(data, new RecordedSql())) {
            koers.getBean(SystemIdentity.class).run(() -> {
                koers.getBean(GoalProgress.class).evaluateAll();
                new TransactionTemplate(koers.getBean(PlatformTransactionManager.class))
                        .executeWithoutResult(status -> koers.getBean(Channels.class)
                                .all()
                                .forEach(channel -> koers.publishEvent(new ChannelChanged(channel.id()))));
                koers.getBean(ActivityWatch.class).sweep();
            });
        }
    }

    static ConfigurableApplicationContext start(Path data, RecordedSql recorder) {
        return new SpringApplicationBuilder(KoersApplication.class, FixedClock.class)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(
                            DefaultExecuteListenerProvider.class, () -> new DefaultExecuteListenerProvider(recorder));
                    beans.registerBean(RequestTimes.class, RequestTimes::new);
                })
                .run(
                        "--spring.config.location=classpath:/application.yaml",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--koers.data=" + data,
                        "--spring.quartz.auto-startup=false",
                        "--logging.level.root=warn",
                        "--logging.level.nl.koers=warn");
    }

    private String answer(String question) {
        String[] told = question.split("\t", -1);
        String about = told[told.length - 1];
        return switch (told[0]) {
            case "link" -> link();
            case "goal" -> String.valueOf(goal(about));
            case "record" -> {
                recorder.start();
                yield "recording";
            }
            case "recorded" -> {
                recorded.put(about, recorder.stop());
                yield String.valueOf(sql(about).size());
            }
            case "took" -> String.valueOf(koers.getBean(RequestTimes.class).last());
            case "bare" -> String.valueOf(bare(sql(about)));
            case "live" -> String.valueOf(live());
            default -> throw new IllegalArgumentException(question);
        };
    }

    private List<String> sql(String screen) {
        return recorded.getOrDefault(screen, List.of());
    }

    private long goal(String measure) {
        return reading(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("SELECT id FROM goal WHERE measure = '" + measure
                            + "' AND deadline_on > start_on + 200 AND deadline_on > "
                            + TODAY.plusDays(60).toEpochDay() + " AND start_on < "
                            + TODAY.minusDays(90).toEpochDay() + " ORDER BY id DESC LIMIT 1")) {
                return found.getLong(1);
            }
        });
    }

    private String link() {
        String secret = koers.getBean(SystemIdentity.class)
                .call(() -> koers.getBean(OneTimeLinks.class).signIn(new PersonId(ScreensData.VISITOR)));
        return "http://localhost:" + koers.getEnvironment().getProperty("local.server.port") + "/sign-in/" + secret;
    }

    private double bare(List<String> statements) {
        return reading(connection -> RecordedSql.milliseconds(connection, statements));
    }

    private <T> T reading(ConnectionCallable<T> task) {
        TransactionTemplate reading = new TransactionTemplate(koers.getBean(PlatformTransactionManager.class));
        reading.setReadOnly(true);
        return Objects.requireNonNull(
                reading.execute(status -> koers.getBean(DSLContext.class).connectionResult(task)));
    }

    /** The least of some, for other threads may hold on to something for a moment. */
    private static long live() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
