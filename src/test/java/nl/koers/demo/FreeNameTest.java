package nl.koers.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FreeNameTest {

    @Test
    void is_the_wanted_one_or_the_first_that_nobody_has_in_capitals_or_not() {
        assertThat(FreeName.of("X", List.of("Y"), number -> "X " + number)).isEqualTo("X");
        assertThat(FreeName.of("X", List.of("x", "X 2 "), number -> "X " + number))
                .isEqualTo("X 3");
    }
}
