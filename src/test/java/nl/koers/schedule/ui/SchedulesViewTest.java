package nl.koers.schedule.ui;

import static nl.koers.schema.Tables.JOB_RUN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import nl.koers.UiTest;
import nl.koers.schedule.Rhythm.Kind;
import nl.koers.schedule.Schedules;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-11. */
@UiTest
@WithMockUser(roles = "ADMIN")
class SchedulesViewTest extends SpringBrowserlessTest {

    private static final String STANDARD = "0 10 3 * * ?";

    @Autowired
    Schedules schedules;

    @Autowired
    DSLContext sql;

    /** Other tests share the scheduler. */
    @AfterEach
    void putBack() {
        schedules.change("progress", STANDARD, true);
    }

    @Test
    void names_each_job_in_words() {
        navigate(SchedulesView.class);

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Looking into the inbox", "Judging the goals", "Looking for quiet pages");
    }

    @Test
    void says_it_in_dutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        navigate(SchedulesView.class);

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("De doelen beoordelen");
    }

    @Test
    void says_what_a_run_did_in_the_readers_language() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        sql.insertInto(JOB_RUN)
                .set(JOB_RUN.JOB, "inbox")
                .set(JOB_RUN.SCHEDULED_AT, Instant.ofEpochMilli(1))
                .set(JOB_RUN.STARTED_AT, Instant.ofEpochMilli(1))
                .set(JOB_RUN.FINISHED_AT, Instant.ofEpochMilli(2))
                .set(JOB_RUN.OUTCOME, "DONE")
                .set(JOB_RUN.DETAIL, "3 imported, 1 refused")
                .execute();
        navigate(SchedulesView.class);

        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("3 bestanden geïmporteerd, 1 bestand geweigerd");
    }

    @Test
    @SuppressWarnings("unchecked")
    void changes_a_schedule_with_plain_choices() {
        edit();
        Select<Kind> kind = find(Select.class).all().getFirst();
        assertThat(kind.getValue()).isEqualTo(Kind.DAILY);

        find(TimePicker.class).single().setValue(LocalTime.of(5, 45));
        test(find(Button.class).withText("Save").single()).click();

        assertThat(line()).isEqualTo("0 45 5 * * ?");
    }

    @Test
    @SuppressWarnings("unchecked")
    void explains_a_line_that_is_none() {
        edit();
        Select<Kind> kind = find(Select.class).all().getFirst();
        kind.setValue(Kind.OWN);
        TextField line = find(TextField.class).single();
        line.setValue("0 10 3 * *");

        test(find(Button.class).withText("Save").single()).click();

        assertThat(line.isInvalid()).isTrue();
        assertThat(line.getErrorMessage()).contains("six parts", "This one has 5");
        assertThat(line()).isEqualTo(STANDARD);
    }

    private void edit() {
        navigate(SchedulesView.class);
        Button edit = find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Edit: Judging the goals"))
                .findFirst()
                .orElseThrow();
        test(edit).click();
    }

    private String line() {
        return schedules.all().stream()
                .filter(job -> job.name().equals("progress"))
                .findFirst()
                .orElseThrow()
                .line();
    }
}
