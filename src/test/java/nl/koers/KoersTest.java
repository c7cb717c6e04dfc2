package nl.koers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.koers.cost.CostScene;
import nl.koers.inbox.WatchedFolder;
import nl.koers.round.RoundScene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/** A test on the whole application and a real, empty SQLite database. All of them share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import({FixedClock.class, ImportedFigures.class, WatchedFolder.class, RoundScene.class, CostScene.class})
@TestExecutionListeners(
        listeners = SecurityOfThisContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@ExtendWith(EmptyDatabase.class)
public @interface KoersTest {}
