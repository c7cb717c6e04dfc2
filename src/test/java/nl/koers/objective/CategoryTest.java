package nl.koers.objective;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.KoersTest;
import nl.koers.i18n.Texts;
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
}
