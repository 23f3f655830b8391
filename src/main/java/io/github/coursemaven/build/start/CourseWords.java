package io.github.coursemaven.build.start;

import io.github.coursemaven.base.output.JsonWriter;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What a new course says about itself.
 *
 * @param lang the language of the course, such as {@code de}
 */
public record CourseWords(String title, Optional<String> author, String lang) {

    private static final String LANGUAGE_OF_SAMPLES = "en";

    /** The title that the name of a folder tells: that of {@code programming-1} is "Programming 1". */
    public static String title(Path folder) {
        var words = name(folder).replaceAll("[-_\\s]+", " ").strip();
        return words.isEmpty()
                ? "Course"
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    /** What Maven calls a course in a folder: letters of English, digits and hyphens. */
    static String artifact(Path folder) {
        var plain = Normalizer.normalize(name(folder), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "course" : plain;
    }

    private static String name(Path folder) {
        return Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("");
    }

    /**
     * A sample deck with what the course says, in its front matter. Samples are in English.
     *
     * @param schema what editors check the front matter by, from the folder of the deck; empty for nothing
     */
    String in(String deck, String schema) {
        var front = new StringBuilder("---\n");
        if (!schema.isEmpty()) {
            front.append("# yaml-language-server: $schema=").append(schema).append('\n');
        }
        author.ifPresent(name -> front.append("author: ")
                .append(JsonWriter.compact(json -> json.value(name)))
                .append('\n'));
        if (!Locale.forLanguageTag(lang).getLanguage().equals(LANGUAGE_OF_SAMPLES)) {
            front.append("lang: ").append(LANGUAGE_OF_SAMPLES).append('\n');
        }
        return front + deck.replaceFirst("---\n", "");
    }
}
