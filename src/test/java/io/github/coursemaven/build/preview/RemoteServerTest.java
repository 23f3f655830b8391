package io.github.coursemaven.build.preview;

import static io.github.coursemaven.build.preview.RawClient.event;
import static io.github.coursemaven.build.preview.RawClient.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.publish.render.Words;
import io.github.coursemaven.publish.site.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests to the page that controls the slides, as they arrive. */
class RemoteServerTest {

    /** Another address of this computer than the one that the slides are at, as far as the server can tell. */
    private static final InetAddress ADDRESS = InetAddress.getLoopbackAddress();

    private Preview preview;
    private RawClient phone;
    private RawClient slides;
    private String host;
    private String token;

    @BeforeEach
    void start() throws IOException, EnvironmentException {
        preview = Preview.start(0, Optional.empty(), EarlyPages.NONE);
        var site = new Site(
                new TreeMap<>(),
                new TreeMap<>(Map.of("index.html", new Content.Text("<body>One</body>"))),
                "index.html");
        var url = URI.create(preview.control(ADDRESS));
        preview.show(new PreviewSite(site, Map.of(), Words.of("de", Map.of())), List.of(), Set.of());
        phone = RawClient.of(ADDRESS, url.getPort());
        slides = RawClient.of(ADDRESS, URI.create(preview.address()).getPort());
        host = url.getAuthority();
        token = url.getPath().replace("/", "");
    }

    @AfterEach
    void stop() throws IOException {
        phone.close();
        slides.close();
        preview.close();
    }

    @Test
    void the_token_has_128_bits_and_is_another_one_each_time() throws IOException, EnvironmentException {
        assertThat(token).matches("[0-9a-v]{26}");
        assertThat(preview.control(ADDRESS))
                .matches("http://127.0.0.1:\\d+/[0-9a-v]{26}/")
                .doesNotContain(token);
    }

    @Test
    void the_page_runs_only_what_comes_from_this_server() throws IOException {
        assertThat(get("/" + token + "/"))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .containsIgnoringCase("content-type: text/html; charset=utf-8\r\n")
                .containsIgnoringCase(
                        "content-security-policy: default-src 'self'; img-src 'self' data:; base-uri 'none'; "
                                + "form-action 'none'; frame-ancestors 'none'\r\n")
                .containsIgnoringCase("referrer-policy: same-origin\r\n")
                .containsIgnoringCase("cache-control: no-store\r\n")
                .doesNotContainIgnoringCase("access-control")
                .contains("<script src=\"remote.js\"></script>")
                .doesNotContainPattern("<script>|<style|style=|onclick");
    }

    @ParameterizedTest
    @CsvSource({
        "/TOKEN/, 200",
        "/TOKEN/remote.js, 200",
        "/TOKEN/remote.css, 200",
        "/TOKEN, 308",
        "/TOKEN/index.html, 404",
        "/TOKEN/../index.html, 404",
        "/TOKEN/next, 404",
        "/TOKENx/, 404",
        "/token/, 404",
        "/, 404",
        "/index.html, 404",
        "/_preview/preview.js, 404",
        "/_preview/events, 404",
        "/remote.js, 404",
        "/../../etc/passwd, 404",
        "/%2e%2e/%2e%2e/etc/passwd, 404",
        "/TOKEN/..%2f..%2fetc/passwd, 404",
        "/%252e%252e/, 404",
        "/%c0%ae%c0%ae/, 404",
        "/a%00b, 404",
        "//evil.example/x, 400",
        "http://evil.example/TOKEN/, 400",
    })
    void without_the_token_nothing_is_there_and_nothing_of_the_course_with_it(String path, int status)
            throws IOException {
        var answer = get(path.replace("TOKEN", token));
        assertThat(status(answer)).isEqualTo(status);
        assertThat(answer).doesNotContain("One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "evil.example:PORT", "0.0.0.0:PORT", "127.0.0.1", "[::1]:PORT", ""})
    void it_answers_only_to_the_address_that_it_is_at(String name) throws IOException {
        var other = name.replace("PORT", String.valueOf(phone.port()));
        assertThat(status(phone.answer("GET /" + token + "/ HTTP/1.1", "Host: " + other)))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "TRACE", "PATCH", "OPTIONS"})
    void other_methods_are_refused(String method) throws IOException {
        assertThat(status(phone.answer(method + " /" + token + "/next HTTP/1.1", "Host: " + host)))
                .isEqualTo(405);
    }

    @ParameterizedTest
    @CsvSource({
        "/TOKEN/next, http://HOST, same-origin, 204",
        "/TOKEN/previous, http://HOST, '', 204",
        "/TOKEN/pause, http://HOST, '', 204",
        "/TOKEN/restart, http://HOST, '', 204",
        "/TOKEN/open/0, http://HOST, '', 204",
        "/TOKEN/open/x, http://HOST, '', 404",
        "/TOKEN/open/99999, http://HOST, '', 404",
        "/TOKEN/next, '', '', 403",
        "/TOKEN/next, null, '', 403",
        "/TOKEN/next, http://evil.example, '', 403",
        "/TOKEN/next, https://HOST, '', 403",
        "/TOKEN/next, http://HOST, cross-site, 403",
        "/TOKEN/next, http://HOST, same-site, 403",
        "/TOKEN/next, http://HOST, none, 403",
        "/TOKEN/erase, http://HOST, '', 404",
        "/TOKEN/shown/x, http://HOST, '', 404",
        "/TOKEN/closed/x, http://HOST, '', 404",
        "/TOKEN/, http://HOST, '', 405",
        "/TOKEN/remote.js, http://HOST, '', 405",
        "/TOKEN/events, http://HOST, '', 405",
        "/next, http://HOST, '', 404",
        "/, http://HOST, '', 404",
    })
    void commands_come_from_the_page_itself(String path, String origin, String site, int status) throws IOException {
        assertThat(status(phone.answer(
                        "POST " + path.replace("TOKEN", token) + " HTTP/1.1",
                        "Host: " + host,
                        "Content-Length: 0",
                        origin.isEmpty() ? "X-None: 1" : "Origin: " + origin.replace("HOST", host),
                        site.isEmpty() ? "X-None: 2" : "Sec-Fetch-Site: " + site)))
                .isEqualTo(status);
    }

    @Test
    void phones_hear_what_is_shown_and_slides_what_phones_ask_for() throws IOException {
        var events = phone.listener("/" + token + "/events", "Host: " + host);
        assertThat(event(events))
                .isEqualTo("{\"lang\":\"de\",\"dir\":\"ltr\",\"slide\":\"Folie {0} von {1}\",\"next\":\"Weiter: {0}\","
                        + "\"previous\":\"Zurück: {0}\"}");
        assertThat(event(events)).isEqualTo("null");
        assertThat(event(events)).matches("\\d{1,5}");

        assertThat(say("shown/one", "{\"title\":\"A\"}")).isEqualTo(204);
        assertThat(event(events)).isEqualTo("{\"title\":\"A\"}");

        var page = slides.listener("/_preview/events", "Host: localhost:" + slides.port());
        assertThat(event(page)).contains("version");
        assertThat(command("next")).isEqualTo(204);
        assertThat(event(page)).isEqualTo("{\"page\":\"one\",\"name\":\"next\"}");

        assertThat(command("open/3")).isEqualTo(204);
        assertThat(event(page)).isEqualTo("{\"page\":\"one\",\"name\":\"open\",\"number\":3}");

        assertThat(say("shown/two", "{\"title\":\"B\"}")).isEqualTo(204);
        assertThat(event(events)).isEqualTo("{\"title\":\"B\"}");
        assertThat(say("closed/one", "")).isEqualTo(204);
        assertThat(command("pause")).isEqualTo(204);
        assertThat(event(page)).isEqualTo("{\"page\":\"two\",\"name\":\"pause\"}");
        assertThat(say("closed/two", "")).isEqualTo(204);
        assertThat(event(events)).isEqualTo("null");

        assertThat(command("restart")).isEqualTo(204);
        assertThat(event(events)).matches("\\d{1,5}");
    }

    @Test
    void a_phone_that_comes_later_is_told_all_of_it() throws IOException {
        assertThat(say("shown/one", "{\"title\":\"A\"}")).isEqualTo(204);
        var events = phone.listener("/" + token + "/events", "Host: " + host);
        assertThat(event(events)).contains("\"lang\":\"de\"");
        assertThat(event(events)).isEqualTo("{\"title\":\"A\"}");
    }

    @Test
    void slides_say_one_short_line() throws IOException {
        assertThat(say("shown/one", "1".repeat(1_048_576))).isEqualTo(204);
        assertThat(say("shown/one", "1".repeat(1_048_577))).isEqualTo(413);
        assertThat(say("shown/one", "\"\u007f\"")).isEqualTo(204);
        assertThat(say("shown/one", "1\n\nevent: x")).isEqualTo(400);
        assertThat(say("shown/" + "x".repeat(65), "1")).isEqualTo(404);
    }

    @Test
    void pages_of_slides_have_a_script_more_and_are_where_they_were() throws IOException {
        assertThat(slides.answer("GET / HTTP/1.1", "Host: localhost:" + slides.port()))
                .contains("<script defer src=\"/" + token + "/remote-slides.js\" data-version=\"1\"></script>");
        assertThat(status(slides.answer("GET / HTTP/1.1", "Host: " + host))).isEqualTo(403);
        assertThat(status(slides.answer("POST / HTTP/1.1", "Host: localhost:" + slides.port(), "Content-Length: 0")))
                .isEqualTo(405);
    }

    private String get(String path) throws IOException {
        return phone.answer("GET " + path + " HTTP/1.1", "Host: " + host);
    }

    private int command(String name) throws IOException {
        return status(phone.answer(
                "POST /" + token + "/" + name + " HTTP/1.1",
                "Host: " + host,
                "Origin: http://" + host,
                "Content-Length: 0"));
    }

    /** What a page of slides says; the status of the answer. */
    private int say(String path, String text) throws IOException {
        var own = "localhost:" + slides.port();
        var answer = slides.answer(
                "POST /" + token + "/" + path + " HTTP/1.1",
                "Host: " + own,
                "Origin: http://" + own,
                "Content-Length: " + text.length() + "\r\nConnection: close\r\n\r\n" + text);
        return status(answer);
    }
}
