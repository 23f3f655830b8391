package io.github.coursemaven.course.options;

import io.github.coursemaven.base.settings.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists that add to weaker ones: an entry that begins with {@code +}, such as {@code css: [+mine.css]}, keeps what a deck
 * inherits, and comes after it. A list without such an entry replaces the weaker one.
 */
final class AddedTexts {

    private static final String SIGN = "+";

    private AddedTexts() {}

    /** The stronger settings, and the weaker ones where these set nothing. */
    static Value.Mapping over(Value.Mapping strong, Value.Mapping weak) {
        var merged = strong.over(weak);
        var entries = new LinkedHashMap<>(merged.entries());
        for (var key : DeckKey.lists()) {
            var added = new OptionReader(strong).written(key);
            if (added.stream().anyMatch(AddedTexts::isAdded)) {
                entries.put(key.key(), joined(new OptionReader(weak).written(key), added, merged));
            }
        }
        return new Value.Mapping(entries, merged.location(), merged.keys());
    }

    private static Value joined(List<Setting> weak, List<Setting> added, Value.Mapping settings) {
        var texts = Stream.concat(weak.stream(), added.stream())
                .map(text -> (Value) new Value.Scalar(text.value(), text.value(), text.location()));
        return new Value.Items(texts.toList(), settings.location());
    }

    private static boolean isAdded(Setting text) {
        return text.value().startsWith(SIGN);
    }

    static Setting withoutSign(Setting text) {
        return isAdded(text)
                ? new Setting(
                        text.value().substring(SIGN.length()).strip(),
                        text.location().after(SIGN.length()))
                : text;
    }
}
