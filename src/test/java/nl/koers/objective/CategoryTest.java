package nl.koers.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.koers.KoersTest;
import nl.koers.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@KoersTest
class CategoryTest {

    @Autowired
    Texts texts;

    @ParameterizedTest
    @EnumSource
    void suggests_metrics_that_files_are_known_to_hold(Category category) {
        assertThat(category.metrics())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(code ->
                        assertThat(texts.get(Texts.DUTCH, "metric." + code)).doesNotStartWith("!"));
    }

    @ParameterizedTest
    @EnumSource
    void has_a_word_in_both_languages(Category category) {
        assertThat(Texts.LANGUAGES)
                .allSatisfy(language -> assertThat(texts.get(language, "objective.category." + category))
                        .doesNotStartWith("!"));
    }

    @ParameterizedTest
    @EnumSource
    void is_told_by_metrics_of_its_own_list_only(Category category) {
        assertThat(Arrays.stream(Category.values()).flatMap(any -> any.metrics().stream()))
                .filteredOn(
                        code -> Category.toldBy(code).filter(category::equals).isPresent())
                .allSatisfy(code -> assertThat(category.metrics()).contains(code));
    }

    @Test
    void what_a_page_is_for_stands_in_no_figure() {
        assertThat(Category.toldBy("followers")).contains(Category.REACH);
        assertThat(Category.toldBy("leads")).contains(Category.ACQUISITION);
        assertThat(Category.toldBy("page_views")).isEmpty();
        assertThat(Category.toldBy("metric of my own")).isEmpty();
    }
}
