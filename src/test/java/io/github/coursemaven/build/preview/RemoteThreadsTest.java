package io.github.coursemaven.build.preview;

import static io.github.coursemaven.build.preview.RawClient.event;
import static io.github.coursemaven.build.preview.RawClient.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.build.EnvironmentException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those on the network of the phones can take from this computer. */
class RemoteThreadsTest {

    private Preview preview;
    private URI url;
    private RawClient client;

    @BeforeEach
    void start() throws IOException, EnvironmentException {
        preview = Preview.start(0, Optional.empty(), EarlyPages.NONE);
        url = URI.create(preview.control(InetAddress.getLoopbackAddress()));
        client = RawClient.of(InetAddress.getLoopbackAddress(), url.getPort());
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        preview.close();
    }

    @Test
    void phones_that_listen_keep_no_thread_from_others() throws IOException {
        for (var count = 0; count <= PreviewThreads.MOST_FOR_STRANGERS; count++) {
            var events = client.listener(url.getPath() + "events", "Host: " + url.getAuthority());
            assertThat(event(events)).contains("\"lang\":\"en\"");
        }
        assertThat(status(client.answer("GET " + url.getPath() + " HTTP/1.1", "Host: " + url.getAuthority())))
                .isEqualTo(200);
    }

    @Test
    void half_requests_take_only_so_many_threads() throws IOException {
        for (var count = 0; count < 2 * PreviewThreads.MOST_FOR_STRANGERS; count++) {
            client.send("GET / HTTP/1.1\r\nHost: loc");
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("course-remote"))
                .hasSizeLessThanOrEqualTo(PreviewThreads.MOST_FOR_STRANGERS);
    }
}
