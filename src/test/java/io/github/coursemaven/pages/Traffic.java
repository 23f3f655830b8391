package io.github.coursemaven.pages;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a browser requested, from its performance log: events of the Chrome DevTools protocol, domain Network. */
final class Traffic {

    private static final int FIRST_HTTP_ERROR = 400;

    private final List<Map<?, ?>> events;

    Traffic(List<Map<String, Object>> entries) {
        this.events =
                entries.stream().<Map<?, ?>>map(entry -> part(entry, "message")).toList();
    }

    /** The hosts that were asked, sorted; files have none. */
    List<String> hosts() {
        return events("Network.requestWillBeSent")
                .map(event -> text(part(event, "request"), "url"))
                .filter(url -> url.startsWith("http") || url.startsWith("ws"))
                .map(url -> URI.create(url.replaceFirst("[?#].*", "")).getHost())
                .distinct()
                .sorted()
                .toList();
    }

    /** The addresses that were requested. */
    List<String> requests() {
        return events("Network.requestWillBeSent")
                .map(event -> text(part(event, "request"), "url"))
                .toList();
    }

    /** Requests without an answer, and answers that are errors. */
    List<String> failures() {
        var unanswered = events("Network.loadingFailed")
                .map(event -> text(event, "errorText") + " " + urlOf(text(event, "requestId")));
        var errors = events("Network.responseReceived")
                .map(event -> part(event, "response"))
                .filter(response -> Double.parseDouble(text(response, "status")) >= FIRST_HTTP_ERROR)
                .map(response -> text(response, "status") + " " + text(response, "url"));
        return Stream.concat(unanswered, errors).toList();
    }

    private String urlOf(String requestId) {
        return events("Network.requestWillBeSent")
                .filter(event -> text(event, "requestId").equals(requestId))
                .map(event -> text(part(event, "request"), "url"))
                .findFirst()
                .orElse("");
    }

    private Stream<Map<?, ?>> events(String method) {
        return events.stream()
                .filter(event -> text(event, "method").equals(method))
                .map(event -> part(event, "params"));
    }

    private static Map<?, ?> part(Map<?, ?> parent, String name) {
        return parent.get(name) instanceof Map<?, ?> part ? part : Map.of();
    }

    private static String text(Map<?, ?> parent, String name) {
        return Objects.toString(parent.get(name), "");
    }
}
