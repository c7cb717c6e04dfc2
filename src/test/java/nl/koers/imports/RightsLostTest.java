package nl.koers.imports;

import static nl.koers.schema.Tables.API_TOKEN;
import static nl.koers.schema.Tables.AUDIT_ENTRY;
import static nl.koers.schema.Tables.IMPORT_FILE;
import static nl.koers.schema.Tables.SNAPSHOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.access.People;
import nl.koers.access.Person;
import nl.koers.access.PersonData;
import nl.koers.access.PersonId;
import nl.koers.access.Role;
import nl.koers.access.SignedIn;
import nl.koers.access.SystemIdentity;
import nl.koers.channel.ChannelData;
import nl.koers.channel.Channels;
import nl.koers.channel.Platform;
import nl.koers.database.DataFolder;
import nl.koers.reading.ImportSetting;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** T82. Whoever loses the right to import while a file of theirs is under way imports nothing, and the audit says so. */
@KoersTest
class RightsLostTest {

    private static final String FIGURES = "date,channel,metric,value\n2026-02-01,X,followers,700\n";

    @Autowired
    Uploads uploads;

    @Autowired
    Imports imports;

    @Autowired
    People people;

    @Autowired
    Channels channels;

    @Autowired
    DataFolder folder;

    @Autowired
    SystemIdentity system;

    @Autowired
    DSLContext sql;

    @TempDir
    Path disk;

    private PersonId ann;

    /** What an admin does meanwhile. */
    enum Loss {
        ACCESS_ENDS,
        ROLE_IS_LOWERED
    }

    @BeforeEach
    void an_editor_is_at_work() {
        system.run(() -> channels.create(ChannelData.of(Platform.X, "X")));
        Person person = system.call(() -> people.add(new PersonData("Ann", "ann@museum.org", Role.EDITOR)));
        ann = person.id();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(ann, "Ann", Role.EDITOR, 0, FixedClock.NOON),
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_EDITOR")));
    }

    @AfterEach
    void nothing_was_imported() {
        SecurityContextHolder.clearContext();
        assertThat(folder.spool()).isEmptyDirectory();
        assertThat(sql.fetchCount(SNAPSHOT)).isZero();
    }

    private void lose(Loss loss) {
        system.run(() -> {
            switch (loss) {
                case ACCESS_ENDS -> people.endAccess(ann);
                case ROLE_IS_LOWERED -> people.changeRole(ann, Role.VIEWER);
            }
        });
    }

    private Delivery delivery(String text) throws IOException {
        Path file = Files.writeString(disk.resolve("a.csv"), text);
        return new Delivery("a.csv", file, Way.BROWSER, ImportSetting.NONE);
    }

    private void denied(Runnable attempt, String what) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
        assertThat(sql.selectFrom(AUDIT_ENTRY).fetch())
                .extracting(entry -> entry.getActor(), entry -> entry.getAction(), entry -> entry.getSubject())
                .contains(tuple("Ann", "DENIED", what));
    }

    @ParameterizedTest
    @EnumSource
    void in_the_middle_of_an_upload(Loss loss) {
        InputStream second = new InputStream() {
            private final InputStream rest = new ByteArrayInputStream(FIGURES.getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                lose(loss);
                return rest.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                lose(loss);
                return rest.read(buffer, offset, length);
            }
        };
        InputStream body =
                new SequenceInputStream(new ByteArrayInputStream("date".getBytes(StandardCharsets.UTF_8)), second);
        denied(
                () -> {
                    try {
                        uploads.receive(body, "a.csv", -1);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                },
                "upload of a.csv");
        assertThat(sql.fetchCount(IMPORT_FILE)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void between_the_preview_and_the_import(Loss loss) throws IOException {
        Delivery delivery = delivery(FIGURES);
        assertThat(imports.preview(delivery)).isInstanceOf(ImportPreview.class);
        lose(loss);
        denied(() -> imports.take(delivery), "import of a.csv");
        assertThat(sql.fetchCount(IMPORT_FILE)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void before_a_refusal_is_written_into_the_history(Loss loss) throws IOException {
        Delivery delivery = delivery("no table");
        lose(loss);
        denied(() -> imports.take(delivery), "refusal of a.csv");
        assertThat(sql.fetchCount(IMPORT_FILE)).isZero();
    }

    @Test
    void before_an_import_is_taken_back() throws IOException {
        ImportReport report = (ImportReport) imports.take(delivery(FIGURES));
        lose(Loss.ACCESS_ENDS);
        denied(() -> imports.undo(report.id()), "undo of import " + report.id().value());
        assertThat(imports(report)).isEqualTo(ImportReport.ImportStatus.DONE);
        system.run(() -> imports.undo(report.id()));
    }

    private ImportReport.ImportStatus imports(ImportReport report) {
        return system.call(() -> imports.find(report.id()).orElseThrow().status());
    }

    @Test
    void a_person_who_may_still_do_it_is_not_kept_from_it() throws IOException {
        ImportReport report = (ImportReport) imports.take(delivery(FIGURES));
        assertThat(report.importedBy()).isEqualTo("Ann");
        assertThat(sql.fetchCount(API_TOKEN)).isZero();
        imports.undo(report.id());
    }
}
