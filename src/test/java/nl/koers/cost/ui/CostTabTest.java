package nl.koers.cost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.koers.UiTest;
import nl.koers.access.SystemIdentity;
import nl.koers.cost.Budgets;
import nl.koers.cost.CostKind;
import nl.koers.cost.CostLine;
import nl.koers.cost.CostScene;
import nl.koers.cost.Costs;
import nl.koers.cost.SomeCost;
import nl.koers.goal.Goal;
import nl.koers.goal.GoalId;
import nl.koers.goal.Goals;
import nl.koers.shell.DayField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-24. Today is 3 March 2026. */
@UiTest
@WithMockUser(username = "Carla", roles = "MANAGER")
class CostTabTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = CostScene.TODAY;

    @Autowired
    CostScene scene;

    @Autowired
    Costs costs;

    @Autowired
    Budgets budgets;

    @Autowired
    Goals goals;

    @Autowired
    SystemIdentity koers;

    private GoalId goal;
    private GoalId other;

    @BeforeEach
    void two_goals() {
        scene.begin();
        goal = scene.goal("Ours");
        other = scene.goal("Theirs");
        scene.rate(CostScene.NEW_YEAR, 45_00);
    }

    private void note(long amount, long minutes, String note) {
        scene.spend(SomeCost.of(goal)
                .amount(amount)
                .minutes(minutes)
                .kind(CostKind.AGENCY)
                .note(note));
    }

    private void open(String tab) {
        UI.getCurrent().navigate("goals/" + goal.value());
        test(find(TabSheet.class).single()).select(tab);
    }

    private String shown() {
        return find(CostTab.class).single().getElement().getTextRecursively();
    }

    private void press(String caption) {
        test(find(Button.class).withText(caption).all().getLast()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private CostTable table() {
        return find(CostTable.class).all().getFirst();
    }

    /** What stands in a cell of the newest entry that counts. */
    private String cell(int column) {
        NativeTableRow row =
                find(NativeTable.class, table()).single().getBody().getRows().getFirst();
        return row.getAllCells().get(column).getElement().getTextRecursively();
    }

    private void deed(String caption) {
        test(find(NativeButton.class, find(CostTable.class).all().getLast())
                        .withText(caption)
                        .all()
                        .getFirst())
                .click();
    }

    @Test
    void decides_a_budget_and_says_why_when_it_changes() {
        open("Cost");
        assertThat(shown()).contains("Nothing has been agreed");
        press("Decide the budget");
        field("Money").setValue("1.250,00");
        field("Hours").setValue("a day");
        press("Save");
        assertThat(field("Money").getErrorMessage()).isEqualTo("Write an amount as a number, such as 12,345.5.");
        assertThat(field("Hours").getErrorMessage()).isEqualTo("Write hours as 2.5 or 2:30.");
        field("Money").setValue("1,250.00");
        field("Hours").setValue("40:30");
        press("Save");

        assertThat(shown()).contains("€0 of €1250 spent, €1250 left").contains("0 of 40.5 hours worked, 40.5 left");
        press("Change the budget");
        field("Money").setValue("1000");
        press("Save");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Say why the budget changes.");
        find(TextArea.class).single().setValue("No fair");
        press("Save");
        assertThat(budgets.history(goal)).extracting(budget -> budget.amount()).containsExactly(1000_00L, 1250_00L);

        Details history = find(Details.class, find(CostTab.class).single()).single();
        history.setOpened(true);
        assertThat(history.getElement().getTextRecursively())
                .contains("Budget decided: €1000 and 40.5 hours", "“No fair”", "3 March 2026, 13:00 · Carla");
    }

    @Test
    @SuppressWarnings("unchecked")
    void notes_a_cost_with_amounts_as_people_write_them() {
        open("Cost");
        press("Add a cost");
        press("Save");
        Select<CostKind> kind = find(Select.class).single();
        assertThat(kind.getErrorMessage()).isEqualTo("Choose what it was for.");
        kind.setValue(CostKind.CONTENT);
        press("Save");
        assertThat(field("Amount").getErrorMessage()).isEqualTo("Write an amount, hours, or both.");
        field("Amount").setValue("99.995");
        press("Save");
        assertThat(field("Amount").getErrorMessage()).isEqualTo("Write at most 2 decimals.");
        field("Amount").setValue("-1,299.95");
        field("Hours").setValue("1:30");
        press("Save");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Say in the note why money came back.");
        field("Amount").setValue("1,299.95");
        find(DayField.class).all().getLast().setValue(TODAY.minusDays(1));
        press("Save");

        assertThat(costs.of(goal).lines())
                .extracting(CostLine::amount, CostLine::minutes)
                .containsExactly(org.assertj.core.api.Assertions.tuple(1299_95L, 90L));
        assertThat(shown())
                .contains("€1299.95 spent, no budget agreed · 1.5 hours worked · hours worth €67.50 · €1367.45 in all");
        assertThat(cell(0)).isEqualTo("2 March 2026");
        assertThat(cell(2)).isEqualTo("€1299.95");
        assertThat(cell(1)).isEqualTo("Content and productionNoted by Carla");
    }

    @Test
    void reads_and_writes_amounts_in_dutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        open("Kosten");
        press("Budget vaststellen");
        field("Geld").setValue("1,250.00");
        press("Opslaan");
        assertThat(field("Geld").getErrorMessage()).isEqualTo("Schrijf een bedrag als getal, zoals 12.345,5.");
        field("Geld").setValue("1.250,50");
        press("Opslaan");

        assertThat(shown()).contains("€\u00a00 van €\u00a01250,50 uitgegeven, €\u00a01250,50 over");
        assertThat(costs.of(goal).amountLeft()).isEqualTo(1250_50);
    }

    @Test
    @SuppressWarnings("unchecked")
    void shares_a_cost_with_another_goal_while_the_sum_is_said() {
        note(300_00, 60, "Film");
        open("Cost");
        deed("Change");
        SharesField shares = find(SharesField.class).single();
        assertThat(shares.getElement().getTextRecursively()).contains("100% of 100%");
        TextField first = find(TextField.class, shares).single();
        first.setValue("40");
        assertThat(shares.getElement().getTextRecursively()).contains("40% of 100%");
        press("Share with another goal");
        List<TextField> percents = find(TextField.class, shares).all();
        assertThat(percents.getLast().getValue()).as("what is left").isEqualTo("60");
        press("Save");
        assertThat(shares.getErrorMessage()).startsWith("Choose a goal and write a percentage");
        ComboBox<Goal> chosen = find(ComboBox.class, shares).all().getLast();
        chosen.setValue(koers.call(() -> goals.find(other).orElseThrow()));
        percents.getLast().setValue("40");
        press("Save");
        assertThat(shares.getErrorMessage()).isEqualTo("The shares add up to 80%; they must make 100%.");
        percents.getLast().setValue("60%");
        press("Save");

        assertThat(costs.of(goal).spent()).isEqualTo(120_00);
        assertThat(costs.of(other).spent()).isEqualTo(180_00);
        assertThat(cell(2)).isEqualTo("€120");
        assertThat(cell(3)).isEqualTo("0.4 hours");
        assertThat(cell(1)).isEqualTo("AgencyFilm40% of €300 = €120 · Noted by Koers");
        Details history = find(Details.class, find(CostTab.class).single()).single();
        history.setOpened(true);
        assertThat(history.getElement().getTextRecursively())
                .contains("Agency of 3 March 2026: shares changed from Ours 100% to Ours 40%, Theirs 60%");
    }

    @Test
    void takes_a_cost_back_and_puts_it_back() {
        note(300_00, 0, "Film");
        open("Cost");
        deed("Take back");

        assertThat(shown()).contains("€0 spent", "1 entry taken back");
        assertThat(costs.of(goal).spent()).isZero();
        find(Details.class, find(CostTab.class).single()).all().getFirst().setOpened(true);
        deed("Put back");

        assertThat(shown()).contains("€300 spent").doesNotContain("taken back");
        assertThat(costs.of(goal).spent()).isEqualTo(300_00);
    }

    @Test
    void says_what_is_too_much_and_which_hours_have_no_rate() {
        scene.budget(goal, 100_00L, 60L);
        note(120_00, 90, "");
        scene.spend(SomeCost.of(goal).on(CostScene.NEW_YEAR.minusDays(1)).minutes(60));
        open("Cost");

        assertThat(shown())
                .contains("€120 of €100 spent, €20 too much")
                .contains("2.5 of 1 hours worked, 1.5 too many")
                .contains("1 hours without an hourly rate");
    }

    @Test
    void shows_what_a_result_costs_with_how_each_price_came_about() {
        scene.budget(goal, 1000_00L, null);
        scene.followers(TODAY.minusDays(100), 400, 2);
        note(300_00, 60, "Film");
        open("Cost");

        DescriptionList prices = find(PriceList.class).single();
        assertThat(prices.getElement().getTextRecursively())
                .contains("Planned", "€1.92 per new follower")
                .contains("So far", "€2.83 per new follower")
                .contains("At the deadline", "Eight times out of ten");
        NativeButton why = find(NativeButton.class, prices).all().getFirst();
        assertThat(why.getElement().getAttribute("aria-label")).isEqualTo("Planned Explain: planned cost per result");
        test(why).click();
        assertThat(find(Popover.class).single().getElement().getTextRecursively())
                .contains("What was planned", "1000 − 478 = 522 new followers", "€1000 / 522 new followers = €1.92");
    }

    @Test
    void says_why_there_is_no_price() {
        note(300_00, 0, "Film");
        open("Cost");

        assertThat(find(PriceList.class).single().getElement().getTextRecursively())
                .contains(
                        "No planned price: no budget was agreed.", "No result yet: there are no figures that tell it.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void goals_to_share_with_are_looked_up_by_a_word_and_a_page_at_a_time() {
        open("Cost");
        press("Add a cost");
        ComboBox<Goal> chosen =
                find(ComboBox.class, find(SharesField.class).single()).single();

        assertThat(chosen.getLazyDataView().getItems())
                .extracting(item -> item.data().title())
                .containsExactly("Ours", "Theirs");
        assertThat(koers.call(() -> goals.titled("HEIR", 0, 10)))
                .extracting(item -> item.data().title())
                .containsExactly("Theirs");
        assertThat(koers.call(() -> goals.titled("", 1, 1)))
                .extracting(item -> item.data().title())
                .containsExactly("Theirs");
        assertThat(koers.call(() -> goals.titled("%", 0, 10))).isEmpty();
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        note(300_00, 0, "Film");
        open("Cost");
        assertThat(shown()).as("as it was").contains("€300 spent");
        CostLine line = costs.of(goal).lines().getFirst();
        costs.takeBack(line.entry().id(), line.entry().version());

        deed("Take back");

        assertThat(shown()).contains("1 entry taken back");
        assertThat(costs.history(goal)).hasSize(1);
    }

    @Test
    void is_not_on_the_page_of_a_day_gone_by() {
        UI.getCurrent().navigate("goals/" + goal.value(), QueryParameters.of("asOf", "2026-02-01"));

        assertThat(tabs()).contains("History").doesNotContain("Cost");
    }

    @Test
    @WithMockUser(roles = "EDITOR")
    void an_editor_gets_no_hint_of_it() {
        showsNothing();
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void a_viewer_gets_no_hint_of_it() {
        showsNothing();
    }

    private void showsNothing() {
        scene.budget(goal, 7654_00L, 60L);
        note(4321_00, 0, "Secret fair");
        open("History");

        assertThat(tabs()).containsExactly("Check-ins", "Figures", "History");
        assertThat(UI.getCurrent().getElement().getOuterHTML())
                .doesNotContain("Cost", "cost", "udget", "Secret fair", "7654", "4321");
    }

    private List<String> tabs() {
        return find(Tab.class).all().stream().map(Tab::getLabel).toList();
    }
}
