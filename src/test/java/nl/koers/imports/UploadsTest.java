package nl.koers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicLong;
import nl.koers.FixedClock;
import nl.koers.KoersTest;
import nl.koers.access.CurrentUser;
import nl.koers.access.Denials;
import nl.koers.access.LiveRights;
import nl.koers.database.DataFolder;
import nl.koers.imports.UploadRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** T78, T79, T80, T81. */
@KoersTest
@WithMockUser(roles = "EDITOR")
class UploadsTest {

    private static final long LIMIT = 1000;

    @Autowired
    DataFolder folder;

    @Autowired
    CurrentUser user;

    @Autowired
    LiveRights rights;

    @Autowired
    Denials denials;

    @Autowired
    Uploads door;

    @Autowired
    FixedClock.Movable clock;

    private Uploads uploads;

    @BeforeEach
    void open() throws IOException {
        uploads = uploads(0);
    }

    private Uploads uploads(long minFreeBytes) throws IOException {
        return new Uploads(folder, user, rights, denials, clock, LIMIT, minFreeBytes);
    }

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }

    @Test
    void keeps_the_bytes_under_a_name_of_its_own_until_it_is_closed() throws IOException {
        InputStream body = new ByteArrayInputStream("date,value".getBytes(StandardCharsets.UTF_8));

        Upload upload = uploads.receive(body, "../../../etc/cron.d/evil.csv", -1);

        assertThat(upload.file()).hasContent("date,value").hasParent(folder.spool());
        assertThat(upload.file().getFileName().toString()).doesNotContain("evil");
        assertThat(upload.originalName()).isEqualTo("evil.csv");
        upload.close();
        upload.close();
        assertThat(folder.spool()).isEmptyDirectory();
    }

    @Test
    void takes_a_file_of_exactly_the_limit() throws IOException {
        try (Upload upload = uploads.receive(bytes((int) LIMIT), "a.csv", LIMIT)) {
            assertThat(upload.size()).isEqualTo(LIMIT);
        }
    }

    @Test
    void refuses_before_the_first_byte_what_says_it_is_too_large() {
        InputStream unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("nothing should be read");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return read();
            }
        };

        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> uploads.receive(unread, "a.csv", LIMIT + 1))
                .matches(refused -> refused.reason() == Reason.TOO_LARGE && refused.limit() == LIMIT);
    }

    @Test
    void reads_one_byte_past_the_limit_and_no_more() throws IOException {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 0;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int some = Math.min(length, 300);
                read.addAndGet(some);
                return some;
            }
        };

        assertThatExceptionOfType(UploadRefused.class).isThrownBy(() -> uploads.receive(endless, "a.csv", 10));

        assertThat(read).hasValue(LIMIT + 1);
        assertThat(folder.spool()).isEmptyDirectory();
    }

    @Test
    void keeps_nothing_of_an_upload_that_breaks_off() throws IOException {
        InputStream broken = new InputStream() {
            private boolean begun;

            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (begun) {
                    throw new IOException("connection reset");
                }
                begun = true;
                return 500;
            }
        };

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> uploads.receive(broken, "a.csv", -1));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> uploads.receive(bytes(10), "a.csv", 20));
        assertThat(folder.spool()).isEmptyDirectory();
    }

    @Test
    void cuts_off_a_sender_who_takes_longer_than_a_slow_line_would() throws IOException {
        InputStream trickle = new InputStream() {
            @Override
            public int read() {
                clock.moveTo(clock.instant().plusSeconds(60));
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                buffer[offset] = (byte) read();
                return 1;
            }
        };

        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> uploads.receive(trickle, "a.csv", -1))
                .matches(refused -> refused.reason() == Reason.TOO_SLOW && refused.limit() == 10);
        assertThat(folder.spool()).isEmptyDirectory();
    }

    @Test
    void leaves_room_on_the_disk_for_the_rest() throws IOException {
        Uploads greedy = uploads(Long.MAX_VALUE / 2);

        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> greedy.receive(bytes(10), "a.csv", 10))
                .matches(refused -> refused.reason() == Reason.NO_SPACE);
        assertThat(folder.spool()).isEmptyDirectory();
    }

    @Test
    void sweeps_away_what_a_killed_process_left() throws IOException {
        Files.writeString(folder.spool().resolve("left.upload"), "half");

        Uploads restarted = uploads(0);

        assertThat(restarted.maxBytes()).isEqualTo(LIMIT);
        assertThat(folder.spool()).isEmptyDirectory();
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void takes_nothing_from_a_viewer() throws IOException {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> door.receive(bytes(10), "a.csv", 10));
        assertThat(folder.spool()).isEmptyDirectory();
    }
}
