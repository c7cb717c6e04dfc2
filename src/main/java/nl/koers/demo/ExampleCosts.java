package nl.koers.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.koers.access.Person;
import nl.koers.access.SystemIdentity;
import nl.koers.cost.BudgetData;
import nl.koers.cost.Budgets;
import nl.koers.cost.CostEntryData;
import nl.koers.cost.CostKind;
import nl.koers.cost.CostShare;
import nl.koers.cost.Costs;
import nl.koers.cost.HourlyRate;
import nl.koers.cost.Money;
import nl.koers.cost.Rates;
import nl.koers.goal.Goal;
import nl.koers.workspace.Workspace;
import nl.koers.workspace.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the goals of the museum may cost and have cost, as its manager wrote it down; in the currency that is there. */
@Component
class ExampleCosts {

    private static final String MANAGER = "Carla Jansen";
    private static final int RATE_SINCE_DAYS = 400;
    private static final BigDecimal RATE = BigDecimal.valueOf(42);
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final Costs costs;
    private final Budgets budgets;
    private final Rates rates;
    private final Workspaces workspaces;
    private final SystemIdentity system;
    private final ExampleRepository repository;

    ExampleCosts(
            Costs costs,
            Budgets budgets,
            Rates rates,
            Workspaces workspaces,
            SystemIdentity system,
            ExampleRepository repository) {
        this.costs = costs;
        this.budgets = budgets;
        this.rates = rates;
        this.workspaces = workspaces;
        this.system = system;
        this.repository = repository;
    }

    /**
     * Writes them down. An organisation that says itself what an hour costs, or
     * has hours without saying so, keeps it that way.
     *
     * @param goals by channel and metric, as {@link ExampleVoices#key} names them
     */
    void write(Map<String, Goal> goals, Map<String, Person> staff, Locale language) {
        Person manager = ExampleOrganisation.known(staff, MANAGER);
        LocalDate today = workspaces.today();
        Currency currency = workspaces.find().map(Workspace::currency).orElse(Currency.getInstance("EUR"));
        if (rates.all().all().isEmpty() && !repository.hasHours()) {
            rates.decide(new HourlyRate(today.minusDays(RATE_SINCE_DAYS), minor(RATE, currency)));
            repository.rememberRates();
        }
        for (Row row : Row.table("budgets.csv", language)) {
            Goal goal = ExampleOrganisation.known(goals, ExampleVoices.key(row));
            BudgetData budget = new BudgetData(amount(row, currency), minutes(row), "");
            system.callAs(manager, () -> budgets.decide(goal.id(), 0, budget));
        }
        for (Row row : Row.table("costs.csv", language)) {
            CostEntryData cost = cost(row, goals, today, currency);
            system.callAs(manager, () -> costs.add(cost));
        }
    }

    private static CostEntryData cost(Row row, Map<String, Goal> goals, LocalDate today, Currency currency) {
        Long amount = amount(row, currency);
        Long minutes = minutes(row);
        return new CostEntryData(
                today.plusDays(row.number("on")),
                amount == null ? 0 : amount,
                minutes == null ? 0 : minutes,
                CostKind.valueOf(row.text("kind")),
                row.translated("note"),
                shares(row.text("goals"), goals));
    }

    /** Written as {@code channel metric:points}, separated by spaces. */
    private static List<CostShare> shares(String written, Map<String, Goal> goals) {
        return Arrays.stream(written.split("(?<=\\d) ", -1))
                .map(share -> share.split(":", -1))
                .map(parts ->
                        new CostShare(ExampleOrganisation.known(goals, parts[0]).id(), Integer.parseInt(parts[1])))
                .toList();
    }

    private static @Nullable Long amount(Row row, Currency currency) {
        return row.text("amount").isEmpty() ? null : minor(new BigDecimal(row.text("amount")), currency);
    }

    private static Long minor(BigDecimal amount, Currency currency) {
        return Money.exactly(amount, currency).minor();
    }

    private static @Nullable Long minutes(Row row) {
        return row.text("hours").isEmpty()
                ? null
                : Long.valueOf(new BigDecimal(row.text("hours")).multiply(HOUR).longValueExact());
    }
}
