package io.github.coursemaven.publish.render;

import io.github.coursemaven.course.options.LanguageTag;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that pages have besides those of their author, in one language. */
public final class Words {

    private static final String ENGLISH = "en";

    /** Countries whose words are not those of their language's best-known country. */
    private static final Map<String, String> SAME_WORDS =
            Map.of("zh-TW", "zh-Hant", "zh-HK", "zh-Hant", "zh-MO", "zh-Hant", "pt-AO", "pt-PT", "pt-MZ", "pt-PT");

    /** As in Hebrew "two slides", which is without a number. */
    private static final Set<String> NUMBERS_IN_WORDS = Set.of("count.zero", "count.one", "count.two");

    /** Keeps a text in another direction from moving what is beside it, where there is no markup. */
    private static final String ISOLATED = "\u2068%s\u2069";

    private final String lang;
    private final Map<String, String> words;

    private Words(String lang, Map<String, String> words) {
        this.lang = lang;
        this.words = words;
    }

    /**
     * The words of a language; English ones if this plugin does not know the language.
     *
     * @param own words of the course, which count more; without those of a whole language, English ones fill the gaps
     */
    public static Words of(String lang, Map<String, String> own) {
        var known = known(lang);
        var words = new HashMap<>(known.orElseGet(() -> read(ENGLISH).orElseThrow()));
        words.putAll(own);
        return new Words(known.isPresent() || !own.isEmpty() ? lang : ENGLISH, words);
    }

    /** Whether this plugin has words of a language. */
    public static boolean exist(String lang) {
        return known(lang).isPresent();
    }

    private static Optional<Map<String, String>> known(String lang) {
        return files(lang).map(Words::read).flatMap(Optional::stream).findFirst();
    }

    /** What a course can give words for. */
    public static Set<String> keys() {
        var keys = new TreeSet<>(read(ENGLISH).orElseThrow().keySet());
        PluralForm.names().forEach(form -> keys.add("count." + form));
        return keys;
    }

    /** What a word must have in it, such as {@code {0}}. */
    public static List<String> gaps(String key) {
        if (NUMBERS_IN_WORDS.contains(key)) {
            return List.of();
        }
        var english = Words.of(ENGLISH, Map.of()).of(key.startsWith("count.") ? "count.other" : key);
        return Stream.of("{0}", "{1}").filter(english::contains).toList();
    }

    /** The language of the words. */
    public String lang() {
        return lang;
    }

    public String dir() {
        return LanguageTag.isRightToLeft(lang) ? "rtl" : "ltr";
    }

    public String of(String key) {
        return Optional.ofNullable(words.get(key)).orElseThrow(() -> new IllegalArgumentException("no word: " + key));
    }

    /** A phrase with an author's text in it. */
    public String of(String key, String text) {
        return of(key).replace("{0}", ISOLATED.replace("%s", text));
    }

    public String slides(int count) {
        var form = "count." + PluralForm.of(lang, count);
        return words.getOrDefault(form, of("count.other")).replace("{0}", String.valueOf(count));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Words same && lang.equals(same.lang) && words.equals(same.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lang, words);
    }

    /** The names of files to look into, the best first. */
    private static Stream<String> files(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var country = locale.getLanguage() + "-" + locale.getCountry();
        return Stream.of(
                locale.getLanguage() + "-" + locale.getScript(),
                SAME_WORDS.getOrDefault(country, country),
                locale.getLanguage());
    }

    private static Optional<Map<String, String>> read(String name) {
        return Optional.ofNullable(Words.class.getResource("words/" + name + ".properties"))
                .map(file -> {
                    try (var in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                        var properties = new Properties();
                        properties.load(in);
                        return properties.stringPropertyNames().stream()
                                .collect(Collectors.toMap(Function.identity(), properties::getProperty));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
