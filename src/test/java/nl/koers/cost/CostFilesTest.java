package nl.koers.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koers.AskedStatements;
import nl.koers.KoersTest;
import nl.koers.goal.Milestone;
import nl.koers.reading.FirstRow;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-29. What reading a file asks of the database. */
@KoersTest
@WithMockUser(roles = "MANAGER")
class CostFilesTest {

    private static final List<FirstRow> FILE = List.of(
            new FirstRow("", 1, List.of("Goal", "Date", "Amount", "Kind")),
            new FirstRow("", 2, List.of("Followers", "2026-01-31", "12.50", "AGENCY")));

    @Autowired
    CostScene scene;

    @Autowired
    CostFiles files;

    @Autowired
    DSLContext sql;

    @BeforeEach
    void a_goal() {
        scene.begin();
        scene.goal("Followers");
    }

    @Test
    void a_goal_is_known_by_its_title_and_nothing_else_of_it_is_read() {
        for (int i = 0; i < 20; i++) {
            scene.define(scene.promise("Other " + i).milestones(new Milestone(CostScene.TODAY, 700 + i)));
        }
        try (AskedStatements asked = new AskedStatements(sql)) {
            List<String> statements = asked.during(
                    () -> assertThat(files.read(FILE, null, null).isGood()).isTrue());

            assertThat(statements)
                    .filteredOn(asking -> asking.contains("`goal`"))
                    .singleElement()
                    .satisfies(
                            asking -> assertThat(asking).startsWith("select `goal`.`id`, `goal`.`title` from `goal`"));
            assertThat(statements).noneMatch(asking -> asking.contains("`milestone`"));
        }
    }
}
