package io.github.coursemaven.build.record;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A deck as other decks of its course know it, and the bytes that it was read from.
 *
 * @param file relative to the checkout, as answers of the disk name it
 * @param path relative to the search root, with {@code /}
 * @param name its title, with what tells it apart from others
 * @param order what it is sorted by
 * @param lang its language
 * @param bytes as ISO 8859-1; empty if more than this deck depends on them
 */
public record DeckRecord(
        String file, String path, String name, Optional<String> order, Optional<String> lang, Optional<String> bytes) {

    /** The same deck, read from other bytes. */
    DeckRecord with(String edited) {
        return new DeckRecord(file, path, name, order, lang, Optional.of(edited));
    }

    /** What it was read from; nothing if more than this deck depends on that. */
    public byte[] source() {
        return bytes.orElse("").getBytes(StandardCharsets.ISO_8859_1);
    }
}
