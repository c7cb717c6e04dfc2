package nl.koers.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.koers.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    private static Money euro(String amount) {
        return Money.exactly(new BigDecimal(amount), EURO);
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 1234.50, '€ 1234,50', '€1234.50'",
        "EUR, 12345.5, '€ 12.345,50', '€12,345.50'",
        "EUR, 1200, '€ 1200', '€1200'",
        "EUR, -1234.56, '€ -1234,56', '-€1234.56'",
        "EUR, -25000, '€ -25.000', '-€25,000'",
        "EUR, 0, '€ 0', '€0'",
        "EUR, 0.05, '€ 0,05', '€0.05'",
        "EUR, 92233720368547758.07, '€ 92.233.720.368.547.758,07', '€92,233,720,368,547,758.07'",
        "JPY, 12345, 'JP¥ 12.345', '¥12,345'",
        "KWD, 1.234, 'KWD 1,234', 'KWD 1.234'",
        "CHF, 12.5, 'CHF 12,50', 'CHF 12.50'",
    })
    void is_written_as_people_of_a_language_write_it(String code, String amount, String dutch, String english) {
        Money money = Money.exactly(new BigDecimal(amount), Currency.getInstance(code));

        assertThat(money.written(Texts.DUTCH).replace('\u00a0', ' ')).isEqualTo(dutch);
        assertThat(money.written(Texts.ENGLISH).replace('\u00a0', ' ')).isEqualTo(english);
    }

    @Test
    void no_line_breaks_between_the_sign_and_the_amount() {
        assertThat(euro("12").written(Texts.DUTCH)).isEqualTo("€\u00a012");
    }

    @Test
    void amounts_together_have_cents_all_or_none() {
        List<Money> some = List.of(euro("1200"), euro("3.53"));

        assertThat(Money.areWhole(some)).isFalse();
        assertThat(Money.areWhole(List.of(euro("1200"), euro("-3")))).isTrue();
        assertThat(some.getFirst().written(Texts.ENGLISH, true)).isEqualTo("€1200.00");
        assertThat(new Money(5, Currency.getInstance("JPY")).isWhole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1200, 340, 3.53", "1, 8, 0.13", "-1, 8, -0.13", "0.05, 10, 0.01", "0.04, 10, 0", "10, 0.3, 33.33"})
    void is_divided_half_up(String amount, String divisor, String part) {
        assertThat(euro(amount).dividedBy(new BigDecimal(divisor))).isEqualTo(euro(part));
    }

    @Test
    void what_no_longer_fits_is_refused() {
        Money most = new Money(Long.MAX_VALUE, EURO);
        Money cent = new Money(1, EURO);

        assertThatThrownBy(() -> most.plus(cent)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.negated().minus(cent).minus(cent)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(new BigDecimal("1.01"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.dividedBy(new BigDecimal("0.1"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> cent.dividedBy(BigDecimal.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> euro("0.001")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE, EURO).negated()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void two_currencies_do_not_add_up() {
        Money yen = new Money(100, Currency.getInstance("JPY"));

        assertThatThrownBy(() -> euro("1").plus(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro("1").compareTo(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(1, Currency.getInstance("XAU")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_rounding_leaves_goes_to_the_parts_that_lost_most() {
        // a third each of 1.00: 0.3333, 0.3333 and 0.3334; the last lost most
        assertThat(euro("1").split(List.of(3333, 3333, 3334)))
                .containsExactly(euro("0.33"), euro("0.33"), euro("0.34"));
        // halves of 0.01: the first of equals
        assertThat(euro("0.01").split(List.of(5000, 5000))).containsExactly(euro("0.01"), euro("0"));
        // credit notes are cut like invoices
        assertThat(euro("-0.05").split(List.of(5000, 5000))).containsExactly(euro("-0.03"), euro("-0.02"));
        // 12.5% of 999.99 is 124.99875, 87.5% is 874.99125: 124.99 and 874.99, and the cent to the first
        assertThat(euro("999.99").split(List.of(1250, 8750))).containsExactly(euro("125"), euro("874.99"));
    }

    @Test
    void shares_that_do_not_make_a_whole_are_refused() {
        assertThatThrownBy(() -> euro("1").split(List.of(5000, 4999))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro("1").split(List.of(-1, 10_001))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro("1").split(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(12).map(cuts -> {
            List<Integer> sorted = new ArrayList<>(cuts);
            sorted.add(0);
            sorted.add(10_000);
            sorted.sort(null);
            List<Integer> shares = new ArrayList<>();
            for (int i = 1; i < sorted.size(); i++) {
                shares.add(sorted.get(i) - sorted.get(i - 1));
            }
            return shares;
        });
    }

    @Property(tries = 2000, seed = "20260401")
    void parts_add_up_to_the_whole_and_none_is_a_cent_off_its_share(
            @ForAll long whole, @ForAll("shares") List<Integer> shares) {
        List<Money> parts = new Money(whole, EURO).split(shares);

        assertThat(parts.stream().map(Money::minor).map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(BigInteger.valueOf(whole));
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = BigDecimal.valueOf(whole).multiply(BigDecimal.valueOf(shares.get(i), 4));
            assertThat(BigDecimal.valueOf(parts.get(i).minor()).subtract(exact).abs())
                    .isLessThan(BigDecimal.ONE);
        }
    }

    @Property(tries = 1000, seed = "20260402")
    void what_is_written_is_what_it_is(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long minor) {
        Money money = new Money(minor, EURO);
        String dutch = money.written(Locale.of("nl"), true)
                .replaceAll("[€.\u00a0]", "")
                .replace(',', '.');
        String english = money.written(Locale.ENGLISH, true).replaceAll("[€,]", "");

        assertThat(euro(dutch)).isEqualTo(money);
        assertThat(euro(english)).isEqualTo(money);
    }

    @Property(tries = 1000, seed = "20260403")
    void rounding_is_never_off_by_more_than_half_a_cent(
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long minor,
            @ForAll @LongRange(min = 1, max = 100_000) long divisor) {
        Money part = new Money(minor, EURO).dividedBy(BigDecimal.valueOf(divisor));

        assertThat(Math.abs(2 * (part.minor() * divisor - minor))).isLessThanOrEqualTo(divisor);
    }
}
