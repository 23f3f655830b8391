package io.github.coursemaven.options;

import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.settings.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What a deck, the configuration files above it and the plugin's configuration ask for.
 *
 * @param favicon the picture of the page in the browser's tab
 * @param absoluteUrl where the pages will be published
 * @param mermaid options of Mermaid; empty if diagrams are switched off
 * @param fileLines whether lines {@code FILE: other.md} include files, as a preprocessor of reveal-md would
 * @param about what the author says of the deck under other keys: description, author, date, order, lang …
 */
public record DeckOptions(
        Optional<String> title,
        Separators separators,
        Optional<Setting> theme,
        Optional<Setting> highlightTheme,
        List<Setting> css,
        List<Setting> scripts,
        Optional<Setting> favicon,
        Optional<Setting> absoluteUrl,
        RevealOptions revealOptions,
        Optional<Value.Mapping> mermaid,
        boolean fileLines,
        Map<String, String> about) {

    private static final List<String> ABOUT = List.of("description", "author", "date", "order", "lang");

    public DeckOptions {
        css = List.copyOf(css);
        scripts = List.copyOf(scripts);
        about = Map.copyOf(about);
    }

    /** Reads the merged settings of a deck. Problems are told, and the option is as if it were not set. */
    public static DeckOptions of(Value.Mapping settings, Consumer<Problem> problems) {
        var reader = new OptionReader(settings, problems);
        DeckKeys.check(settings, problems);
        var separators = Separators.of(
                reader.text("separator"), reader.text("verticalSeparator"), reader.text("notesSeparator"), problems);
        return new DeckOptions(
                reader.text("title").map(Setting::value),
                separators,
                reader.text("theme"),
                reader.text("highlightTheme"),
                reader.texts("css"),
                reader.texts("scripts"),
                reader.text("favicon"),
                reader.text("absoluteUrl"),
                new RevealOptions(reader.mapping("revealOptions").orElse(Value.Mapping.empty(settings.location()))),
                mermaid(reader, settings),
                settings.entries().containsKey("preprocessor"),
                about(reader));
    }

    private static Optional<Value.Mapping> mermaid(OptionReader reader, Value.Mapping settings) {
        if (reader.flag("mermaid").isPresent()) {
            return reader.flag("mermaid").filter(on -> on).map(on -> Value.Mapping.empty(settings.location()));
        }
        return reader.mapping("mermaid").or(() -> Optional.of(Value.Mapping.empty(settings.location())));
    }

    private static Map<String, String> about(OptionReader reader) {
        var about = new TreeMap<String, String>();
        for (var key : ABOUT) {
            reader.text(key).ifPresent(setting -> about.put(key, setting.value()));
        }
        return about;
    }
}
