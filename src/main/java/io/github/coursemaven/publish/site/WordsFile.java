package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.publish.render.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The file with a course's own words for its pages. */
public final class WordsFile {

    /** Its path below the base directory. */
    public static final String PATH = ".course/words.properties";

    private WordsFile() {}

    /**
     * Reads the file in the base directory.
     *
     * @return none if there is no such file
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it cannot be understood, with the reason and the cure
     */
    public static Map<String, String> read(Roots roots) {
        var file = roots.base().resolve(PATH);
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(roots.checkout())
                    ? words(SourceReader.read(PATH, file))
                    : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> words(SourceReader source) throws IOException {
        source.problems().stream().findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.message());
        });
        var properties = properties(source.text().text().replaceFirst("^\uFEFF", ""));
        var words = new TreeMap<String, String>();
        for (var key : properties.stringPropertyNames()) {
            words.put(key, word(key, properties.getProperty(key)));
        }
        return words;
    }

    private static Properties properties(String text) throws IOException {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'\\u' must be followed by four hexadecimal digits, as in '\\u00e9'; or write the letter itself",
                    e);
        }
        return properties;
    }

    private static String word(String key, String word) {
        if (!Words.keys().contains(key)) {
            throw new IllegalArgumentException(
                    "'" + key + "' is not a word of the pages; they have " + String.join(", ", Words.keys()));
        }
        if (word.isBlank()) {
            throw new IllegalArgumentException("'" + key + "' is empty; write a word, or delete the line");
        }
        for (var gap : Words.gaps(key)) {
            if (!word.contains(gap)) {
                throw new IllegalArgumentException("'" + key + "' is '" + word + "' without '" + gap
                        + "', which stands for a title or a number; write it where that belongs");
            }
        }
        return word;
    }
}
