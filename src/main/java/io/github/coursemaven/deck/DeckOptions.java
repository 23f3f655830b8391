package io.github.coursemaven.deck;

import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.settings.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What a deck, the configuration files above it and the plugin's configuration ask for.
 *
 * @param revealOptions options of reveal.js, with the defaults of reveal-md
 * @param mermaid options of Mermaid; empty if diagrams are switched off
 * @param about what the author says of the deck under other keys: description, author, date, order, lang …
 */
public record DeckOptions(
        Optional<String> title,
        Separators separators,
        Optional<Setting> theme,
        Optional<Setting> highlightTheme,
        List<Setting> css,
        List<Setting> scripts,
        Value.Mapping revealOptions,
        Optional<Value.Mapping> mermaid,
        Map<String, String> about) {

    private static final List<String> ABOUT = List.of("description", "author", "date", "order", "lang");
    private static final Map<String, String> UNSUPPORTED = Map.of(
            "preprocessor", "is JavaScript and does not run here",
            "template", "is a Mustache template; pages are made from this plugin's own template",
            "listingTemplate", "is a Mustache template; the course index is made from this plugin's own template");

    public DeckOptions {
        css = List.copyOf(css);
        scripts = List.copyOf(scripts);
        about = Map.copyOf(about);
    }

    /** Reads the merged settings of a deck. Problems are told, and the option is as if it were not set. */
    static DeckOptions of(Value.Mapping settings, Consumer<Problem> problems) {
        var reader = new OptionReader(settings, problems);
        tellUnsupported(settings, problems);
        var separators = Separators.of(
                reader.text("separator"), reader.text("verticalSeparator"), reader.text("notesSeparator"), problems);
        return new DeckOptions(
                reader.text("title").map(Setting::value),
                separators,
                reader.text("theme"),
                reader.text("highlightTheme"),
                reader.texts("css"),
                reader.texts("scripts"),
                reader.mapping("revealOptions").orElse(Value.Mapping.empty(settings.location())),
                mermaid(reader, settings),
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

    private static void tellUnsupported(Value.Mapping settings, Consumer<Problem> problems) {
        settings.entries().forEach((key, value) -> {
            if (UNSUPPORTED.containsKey(key)) {
                problems.accept(Rule.UNSUPPORTED_KEY.at(
                        value.location(), "'" + key + "' " + UNSUPPORTED.get(key) + "; take the key out"));
            }
        });
    }
}
