package io.github.coursemaven.base.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/** The characters that are escaped in JSON: those that must be, those that are invisible, and those beyond 16 bits. */
final class JsonEscapes extends CharacterEscapes {

    static final JsonEscapes VISIBLE = new JsonEscapes("\u007F");

    /** Escapes also the characters that could end a script in a page. */
    static final JsonEscapes FOR_SCRIPT = new JsonEscapes("\u007F<>&");

    private static final long serialVersionUID = 1;

    private final int[] ascii = standardAsciiEscapesForJSON();

    private JsonEscapes(String others) {
        others.chars().forEach(character -> ascii[character] = ESCAPE_STANDARD);
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        return new SerializedString(
                isVisible(character)
                        ? String.valueOf((char) character)
                        : String.format(Locale.ROOT, "\\u%04X", character));
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
