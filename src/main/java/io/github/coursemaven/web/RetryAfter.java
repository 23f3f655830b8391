package io.github.coursemaven.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** RFC 9110, 10.2.3. */
final class RetryAfter {

    private RetryAfter() {}

    /**
     * How long a server asks us to wait: seconds, or an HTTP date. Zero if that is over; nothing if the text is neither.
     *
     * @param header as it came
     */
    static Optional<Duration> parse(String header, Instant now) {
        var text = header.strip();
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            var date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
