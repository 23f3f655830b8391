package io.github.coursemaven.publish.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in a message of the browser.
 *
 * @param value a {@link String}, {@link Number}, {@link Boolean} or {@code byte[]}, a {@link List} of {@link Json}, or a
 *     {@link Map} from names to {@link Json}
 */
record Json(Object value) {

    /** The value of an entry of an object; nothing if there is no such entry, or if it is null. */
    Optional<Json> find(String name) {
        return value instanceof Map<?, ?> entries && entries.get(name) instanceof Json entry
                ? Optional.of(entry)
                : Optional.empty();
    }

    /** @throws BrowserException if there is no such entry */
    Json get(String name) throws BrowserException {
        return find(name).orElseThrow(() -> new BrowserException("it sent a message without '" + name + "'"));
    }

    String text() throws BrowserException {
        return as(String.class);
    }

    int number() throws BrowserException {
        return as(Number.class).intValue();
    }

    boolean flag() throws BrowserException {
        return as(Boolean.class);
    }

    byte[] bytes() throws BrowserException {
        return as(byte[].class);
    }

    List<Json> items() throws BrowserException {
        var items = new ArrayList<Json>();
        for (Object item : as(List.class)) {
            items.add((Json) item);
        }
        return items;
    }

    private <T> T as(Class<T> type) throws BrowserException {
        if (!type.isInstance(value)) {
            throw new BrowserException("it sent a message with a "
                    + value.getClass().getSimpleName() + " in the place of a " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
