package io.github.coursemaven.base.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where keys and values are written in a text that is known to be JSON5; the library that reads it does not say. */
final class Json5Places {

    private static final String ENDS_OF_WORDS = ",:]}/";

    private final String text;
    private final Map<String, Integer> keys = new HashMap<>();
    private final Map<String, Integer> values = new HashMap<>();
    private int at;

    private Json5Places(String text) {
        this.text = text;
    }

    static Json5Places of(String text) {
        var places = new Json5Places(text);
        places.value("");
        return places;
    }

    /** The name of something inside something else: of an entry, or of an item with its number. */
    static String inside(String path, Object part) {
        return path + "\n" + part;
    }

    /** The offset of a key, its quotes not counted. */
    Optional<Integer> ofKey(String path) {
        return Optional.ofNullable(keys.get(path));
    }

    /** The offset of a value, its quotes not counted. */
    Optional<Integer> ofValue(String path) {
        return Optional.ofNullable(values.get(path));
    }

    private void value(String path) {
        skipBlanks();
        values.put(path, isQuote(peek()) ? at + 1 : at);
        switch (peek()) {
            case '{' -> entries(path);
            case '[' -> items(path);
            default -> word();
        }
    }

    private void entries(String path) {
        at++;
        for (skipBlanks(); at < text.length() && peek() != '}'; skipBlanks()) {
            var start = isQuote(peek()) ? at + 1 : at;
            var entry = inside(path, word());
            keys.put(entry, start);
            skipBlanks();
            at++;
            value(entry);
            skipBlanks();
            at += peek() == ',' ? 1 : 0;
        }
        at++;
    }

    private void items(String path) {
        at++;
        skipBlanks();
        for (var number = 0; at < text.length() && peek() != ']'; number++) {
            value(inside(path, number));
            skipBlanks();
            at += peek() == ',' ? 1 : 0;
            skipBlanks();
        }
        at++;
    }

    /** A text, number or name; escapes in it are left as they are. */
    private String word() {
        var quote = peek();
        var start = at;
        if (isQuote(quote)) {
            at++;
            while (at < text.length() && peek() != quote) {
                at += peek() == '\\' ? 2 : 1;
            }
            at++;
            return text.substring(start + 1, Math.max(start + 1, Math.min(at - 1, text.length())));
        }
        at++;
        while (at < text.length() && !isBlank(peek()) && ENDS_OF_WORDS.indexOf(peek()) < 0) {
            at++;
        }
        return text.substring(start, Math.min(at, text.length()));
    }

    private void skipBlanks() {
        while (at < text.length()) {
            if (isBlank(peek())) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = end("\n");
            } else if (text.startsWith("/*", at)) {
                at = end("*/");
            } else {
                return;
            }
        }
    }

    private int end(String mark) {
        var found = text.indexOf(mark, at);
        return found < 0 ? text.length() : found + mark.length();
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private static boolean isQuote(char character) {
        return character == '"' || character == '\'';
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
