package nl.koers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.koers.database.StartRefused;
import nl.koers.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileFileTest {

    private static final String GOOD = """
            name: Own tool
            layout: columns
            date: { headers: [Dag] }
            columns:
              - { headers: [Fans], metric: followers, kind: LEVEL, required: true }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "layout: columns|layout: diagonal|layout is \"diagonal\" but must be one of",
                "name: Own tool|title: Own tool|title is not a known key",
                "name: Own tool|name:|name is missing",
                "kind: LEVEL|kind: STAND|columns[1]. kind is \"STAND\"",
                "metric: followers, |''|columns[1]. metric is missing",
                "headers: [Dag]|headers: Dag|date. headers must be a list of words",
                "headers: [Dag]|from: export|date. from may only be: file",
                "headers: [Dag]|months: [Maand]|date. headers is missing",
                "kind: LEVEL|kind: LEVEL, gapsOn: HYVES|columns[1]. gapsOn is \"HYVES\"",
                "layout: columns|'layout: columns\nplatforms: [HYVES]'|platforms holds \"hyves\"",
                "layout: columns|'layout: columns\npreamble: maybe'|preamble may only be: required",
                ", required: true|''|columns (at least one with required: true) is missing"
            })
    void names_the_file_and_the_key_that_are_wrong(String part, String instead, String message) {
        assertThatThrownBy(() -> new ProfileFile("own.yaml", GOOD.replace(part, instead)).profile())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("own.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void a_name_may_mean_one_metric_only() {
        String yaml =
                "metrics:\n  - { metric: a, kind: FLOW, words: [x] }\n  - { metric: b, kind: FLOW, words: [X] }\n";
        assertThatThrownBy(() -> new ProfileFile("metrics.yaml", yaml).metricKinds())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("metrics[2]. words holds \"x\"");
    }

    @Test
    void refuses_what_is_no_yaml() {
        assertThatThrownBy(() -> new ProfileFile("own.yaml", "a: [1").profile())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("own.yaml is not valid YAML");
    }

    @Test
    void adds_the_profiles_of_the_operator_to_the_shipped_ones() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), GOOD);
        Profiles profiles = new ProfileConfiguration().profiles(folder);
        assertThat(profiles.all()).extracting(ImportProfile::id).contains("own", "long", "x-account-overview");
        assertThat(profiles.recognise(List.of("DAG", "Fa\u00ADns"), null))
                .hasValueSatisfying(map -> assertThat(map.profile().id()).isEqualTo("own"));
    }

    @Test
    void a_file_of_the_same_name_replaces_the_shipped_profile() throws IOException {
        Files.writeString(folder.resolve("long.yaml"), GOOD);
        Profiles profiles = new ProfileConfiguration().profiles(folder);
        assertThat(profiles.all())
                .filteredOn(profile -> profile.id().equals("long"))
                .singleElement()
                .satisfies(profile -> assertThat(profile.layout()).isEqualTo(ImportProfile.Layout.COLUMNS));
    }

    @ParameterizedTest
    @EnumSource(Notices.Why.class)
    void every_notice_has_its_sentence_in_both_languages(Notices.Why why) {
        Texts texts = new Texts();
        Texts.LANGUAGES.forEach(language -> assertThat(texts.get(language, "import.skipped." + why, "7"))
                .doesNotStartWith("!")
                .doesNotContain("{"));
    }
}
