package nl.koers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.koers.KoersTest;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.Channel;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Metric;
import nl.koers.channel.MetricKind;
import nl.koers.channel.Metrics;
import nl.koers.channel.Platform;
import nl.koers.i18n.InvalidInput;
import nl.koers.reading.DateMeaning;
import nl.koers.reading.DateOrder;
import nl.koers.reading.DecimalSign;
import nl.koers.reading.ImportSetting;
import nl.koers.reading.ProfileDraft;
import nl.koers.reading.ProfileDraft.ChannelDraft;
import nl.koers.reading.ProfileDraft.DateColumnDraft;
import nl.koers.reading.ProfileDraft.ValueDraft;
import nl.koers.reading.ProfileDraft.Writing;
import nl.koers.snapshot.Snapshot;
import nl.koers.snapshot.Snapshots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-08. */
@KoersTest
class OwnProfilesTest {

    private static final String SHEET = "Peilmoment;Aantal lezers;Opmerking\n01/02/2026;1.204;\n01/03/2026;1.310;x\n";

    @TempDir
    Path folder;

    @Autowired
    OwnProfiles profiles;

    @Autowired
    Imports imports;

    @Autowired
    Channels channels;

    @Autowired
    Metrics metrics;

    @Autowired
    Snapshots snapshots;

    @Autowired
    SystemIdentity koers;

    private Channel letter;

    @BeforeEach
    void aChannel() {
        letter = koers.call(() -> channels.create(ChannelData.of(Platform.NEWSLETTER, "Museumbrief")));
    }

    private static ProfileDraft readers(String name) {
        return new ProfileDraft(
                name,
                null,
                new DateColumnDraft("Peilmoment", DateOrder.DMY, false),
                DecimalSign.COMMA,
                new ChannelDraft(null, "Museumbrief"),
                null,
                List.of(new ValueDraft("Aantal lezers", "subscribers", MetricKind.LEVEL, Writing.NUMBER)),
                List.of("Peilmoment", "Aantal lezers", "Opmerking"));
    }

    private ImportResult drop(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return koers.call(() -> imports.take(new Delivery(name, file, Way.BROWSER, ImportSetting.NONE)));
    }

    @Test
    void a_file_that_was_mapped_once_is_recognised_by_its_headers_from_then_on() throws IOException {
        assertThat(drop("lezers.csv", SHEET)).isInstanceOf(Refusal.class);
        OwnProfile kept = koers.call(() -> profiles.save(readers("Lezers per maand")));

        assertThat(kept.id()).isEqualTo("lezers-per-maand");
        assertThat(drop("lezers.csv", SHEET))
                .isInstanceOfSatisfying(
                        ImportReport.class,
                        report -> assertThat(report.profile()).isEqualTo("lezers-per-maand"));
        Metric subscribers = koers.call(() -> metrics.find("subscribers")).orElseThrow();
        assertThat(subscribers.kind()).isEqualTo(MetricKind.LEVEL);
        assertThat(koers.call(() -> snapshots.of(letter.id(), subscribers.id(), null, null)))
                .extracting(Snapshot::from, Snapshot::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 2, 1), 1204.0),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 3, 1), 1310.0));
    }

    @ParameterizedTest(name = "a date that says {0} is about {1} to {2}")
    @CsvSource({
        "DAY, 2026-03-03, 2026-03-03",
        "WEEK, 2026-03-02, 2026-03-08",
        "MONTH, 2026-03-01, 2026-03-31",
        "WEEK_BEFORE, 2026-02-23, 2026-03-01",
        "MONTH_BEFORE, 2026-02-01, 2026-02-28"
    })
    void a_date_means_what_was_said_of_it(DateMeaning meaning, LocalDate from, LocalDate to) throws IOException {
        koers.call(() -> profiles.save(new ProfileDraft(
                "Maandstaat",
                null,
                new DateColumnDraft("Genoteerd", DateOrder.DMY, false, meaning),
                DecimalSign.COMMA,
                new ChannelDraft(null, "Museumbrief"),
                null,
                List.of(new ValueDraft("Kliks", "kliks", MetricKind.FLOW, Writing.NUMBER)),
                List.of("Genoteerd", "Kliks"))));
        drop("staat.csv", "Genoteerd;Kliks\n03-03-2026;12\n");

        Metric clicks = koers.call(() -> metrics.find("kliks")).orElseThrow();
        assertThat(koers.call(() -> snapshots.of(letter.id(), clicks.id(), null, null)))
                .extracting(Snapshot::from, Snapshot::to, Snapshot::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(from, to, 12.0));
    }

    @Test
    void a_file_with_other_headers_is_not_taken_for_it() throws IOException {
        koers.call(() -> profiles.save(readers("Lezers per maand")));

        assertThat(drop("anders.csv", SHEET.replace("Opmerking", "Toelichting")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NOT_RECOGNISED"));
    }

    @Test
    void a_title_above_the_header_may_be_what_says_the_metric() throws IOException {
        koers.call(() -> profiles.save(new ProfileDraft(
                "Meta, opgeslagen berichten",
                "Saved posts",
                new DateColumnDraft("Date", null, false),
                null,
                new ChannelDraft(null, "Museumbrief"),
                null,
                List.of(new ValueDraft("Primary", "saves", MetricKind.FLOW, Writing.NUMBER)),
                List.of("Date", "Primary"))));

        assertThat(drop("Saved.csv", "\"Saved posts\"\n\"Date\",\"Primary\"\n\"2026-01-01T00:00:00\",\"3\"\n"))
                .isInstanceOfSatisfying(
                        ImportReport.class,
                        report -> assertThat(report.profile()).isEqualTo("meta-opgeslagen-berichten"));
        assertThat(drop("Visits.csv", "\"Facebook visits\"\n\"Date\",\"Primary\"\n\"2026-01-01T00:00:00\",\"3\"\n"))
                .as("the shipped profile still knows its own titles")
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("UNKNOWN_CHANNEL"));
    }

    @Test
    void a_row_may_be_a_value_of_a_channel_and_a_metric() throws IOException {
        koers.call(() -> profiles.save(new ProfileDraft(
                "Lijst",
                null,
                new DateColumnDraft("Wanneer", DateOrder.YMD, false),
                DecimalSign.POINT,
                new ChannelDraft("Waar", null),
                "Wat",
                List.of(new ValueDraft("Hoeveel", "", MetricKind.FLOW, Writing.NUMBER)),
                List.of("Wanneer", "Waar", "Wat", "Hoeveel"))));

        assertThat(drop("lijst.csv", "Wanneer,Waar,Wat,Hoeveel\n2026-01-01,Museumbrief,kliks,12\n"))
                .isInstanceOfSatisfying(ImportReport.class, report -> {
                    assertThat(report.profile()).isEqualTo("lijst");
                    assertThat(report.tables().getFirst().metrics()).containsExactly("kliks");
                });
    }

    @Test
    void what_is_exported_can_be_brought_back_after_it_was_deleted() throws IOException {
        OwnProfile kept = koers.call(() -> profiles.save(readers("Lezers per maand")));
        koers.run(() -> profiles.delete(kept.id()));
        assertThat(drop("lezers.csv", SHEET)).isInstanceOf(Refusal.class);

        OwnProfile again = koers.call(() -> profiles.add(kept.yaml()));

        assertThat(again.name()).isEqualTo("Lezers per maand");
        assertThat(drop("lezers.csv", SHEET)).isInstanceOf(ImportReport.class);
    }

    @Test
    void another_name_leaves_the_id_and_the_rest_as_they_were() throws IOException {
        OwnProfile kept = koers.call(() -> profiles.save(readers("Lezers per maand")));
        OwnProfile renamed = koers.call(() -> profiles.rename(kept.id(), "Nieuwsbrief: \"lezers\""));

        assertThat(renamed.id()).isEqualTo(kept.id());
        assertThat(koers.call(() -> profiles.all())).singleElement().satisfies(only -> {
            assertThat(only.name()).isEqualTo("Nieuwsbrief: \"lezers\"");
            assertThat(only.problem()).isNull();
        });
        assertThat(drop("lezers.csv", SHEET)).isInstanceOf(ImportReport.class);
    }

    @Test
    void a_name_is_given_once_and_never_the_id_of_a_shipped_profile() {
        koers.call(() -> profiles.save(readers("Lezers per maand")));

        assertThatThrownBy(() -> koers.call(() -> profiles.save(readers("lezers PER maand"))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().getFirst().key()).isEqualTo("profile.name.taken"));
        assertThatThrownBy(() -> koers.call(() -> profiles.save(readers("  ")))).isInstanceOf(InvalidInput.class);
        assertThat(koers.call(() -> profiles.save(readers("X account overview")))
                        .id())
                .isEqualTo("x-account-overview-2");
    }

    @Test
    void a_file_that_is_no_profile_is_refused_with_its_key() {
        assertThatThrownBy(() -> koers.call(() -> profiles.add("name: Fout\nlayout: diagonal\n")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(
                                        refused.errors().getFirst().arguments().toString())
                                .contains("diagonal"));
    }
}
