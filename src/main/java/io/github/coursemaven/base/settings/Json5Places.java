package io.github.coursemaven.base.settings;

import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where keys and values are written in a text; the library that reads JSON5 does not say.
 *
 * @param offset of a value, its quotes not counted
 * @param keys the offsets of the keys in it, their quotes not counted
 * @param parts the values in it, by their keys; those of a list by their numbers
 */
record Json5Places(int offset, Map<String, Integer> keys, Map<String, Json5Places> parts) {

    private static final Json5Places NONE = new Json5Places(0, Map.of(), Map.of());

    /** @param text known to be JSON5, without comments */
    static Json5Places of(String text) {
        return new Reader(text).value();
    }

    Optional<Integer> ofKey(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    /** @param name a key, or the number of an item */
    Json5Places part(Object name) {
        return parts.getOrDefault(name.toString(), NONE);
    }

    /** One pass through a text. */
    private static final class Reader {

        private static final String ENDS_OF_WORDS = ",:]}/";

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Json5Places value() {
            skipBlanks();
            var places = new Json5Places(isQuote(peek()) ? at + 1 : at, new HashMap<>(), new HashMap<>());
            switch (peek()) {
                case '{' -> entries(places);
                case '[' -> items(places);
                default -> word();
            }
            return places;
        }

        private void entries(Json5Places places) {
            at++;
            for (skipBlanks(); at < text.length() && peek() != '}'; skipBlanks()) {
                var start = isQuote(peek()) ? at + 1 : at;
                var key = word();
                places.keys().put(key, start);
                skipBlanks();
                at++;
                places.parts().put(key, value());
                skipBlanks();
                at += peek() == ',' ? 1 : 0;
            }
            at++;
        }

        private void items(Json5Places places) {
            at++;
            skipBlanks();
            for (var number = 0; at < text.length() && peek() != ']'; number++) {
                places.parts().put(String.valueOf(number), value());
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
            while (at < text.length() && !WhiteSpace.isBlank(peek()) && ENDS_OF_WORDS.indexOf(peek()) < 0) {
                at++;
            }
            return text.substring(start, Math.min(at, text.length()));
        }

        private void skipBlanks() {
            while (at < text.length() && WhiteSpace.isBlank(peek())) {
                at++;
            }
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : ' ';
        }

        private static boolean isQuote(char character) {
            return character == '"' || character == '\'';
        }
    }
}
