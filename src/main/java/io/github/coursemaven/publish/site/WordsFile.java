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
        var properties = new Properties();
        properties.load(new StringReader(source.text().text()));
        var words = new TreeMap<String, String>();
        for (var key : properties.stringPropertyNames()) {
            if (!Words.keys().contains(key)) {
                throw new IllegalArgumentException(
                        "'" + key + "' is not a word of the pages; they have " + String.join(", ", Words.keys()));
            }
            words.put(key, properties.getProperty(key));
        }
        return words;
    }
}
