package io.github.coursemaven.web.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** How long servers ask us to wait: RFC 9110, 10.2.3, and the headers about their rate limits. */
final class RetryAfter {

    /** About 30 years. A larger number of seconds is a time, counted from 1970, which some servers send instead. */
    private static final long MANY_SECONDS = 1_000_000_000;

    private RetryAfter() {}

    /**
     * The first readable one of {@code Retry-After} and, if the host is overloaded, {@code RateLimit-Reset} and
     * {@code X-RateLimit-Reset}; hosts also send the latter with other answers.
     *
     * @param header returns the value of a header, whatever the letter case of its name
     */
    static Optional<Duration> of(int status, Function<String, Optional<String>> header, Instant now) {
        var asked = header.apply("Retry-After").flatMap(text -> parse(text, now));
        if (asked.isPresent() || (status != 429 && status != 503)) {
            return asked;
        }
        return header.apply("RateLimit-Reset")
                .flatMap(text -> reset(text, now))
                .or(() -> header.apply("X-RateLimit-Reset").flatMap(text -> reset(text, now)));
    }

    /** Seconds, or an HTTP date. Zero if the date has passed; nothing if the text is neither. */
    private static Optional<Duration> parse(String header, Instant now) {
        try {
            return seconds(header)
                    .map(Duration::ofSeconds)
                    .or(() -> Optional.of(until(
                            ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant(),
                            now)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> reset(String header, Instant now) {
        return seconds(header)
                .map(number ->
                        number < MANY_SECONDS ? Duration.ofSeconds(number) : until(Instant.ofEpochSecond(number), now));
    }

    /** A number, cut to eleven digits: larger ones mean the same. */
    private static Optional<Long> seconds(String header) {
        var text = header.strip();
        return text.matches("[0-9]+")
                ? Optional.of(text.length() > 11 ? 99_999_999_999L : Long.parseLong(text))
                : Optional.empty();
    }

    private static Duration until(Instant time, Instant now) {
        return time.isAfter(now) ? Duration.between(now, time) : Duration.ZERO;
    }
}
