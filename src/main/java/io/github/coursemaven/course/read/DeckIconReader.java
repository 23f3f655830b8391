package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.icon.DeckIcons;
import io.github.coursemaven.course.icon.IconFinder;
import io.github.coursemaven.course.icon.OwnIcons;
import io.github.coursemaven.course.options.DeckOptions;
import io.github.coursemaven.course.options.Library;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the icons of decks, unless a deck brings its own. Thread-safe. */
record DeckIconReader(Library library) {

    /** Classes in the HTML that options of plugins contain. */
    private static final Pattern CLASSES = Pattern.compile("class=[\"']([^\"']*)[\"']");

    /** The icons of a deck. */
    DeckIcons of(OwnStyles styles, DeckOptions options, Consumer<Problem> problems) {
        var style = styles.style();
        var uses = styles.slides().stream()
                .flatMap(slide -> slide.content().icons().stream())
                .toList();
        var ofPlugins = Stream.concat(
                        style.plugins().stream().flatMap(plugin -> plugin.icons().stream()),
                        style.plugins().isEmpty()
                                ? Stream.of()
                                : texts(options.revealOptions().written())
                                        .flatMap(text ->
                                                CLASSES.matcher(text).results().map(found -> found.group(1))))
                .toList();
        if (uses.isEmpty() && ofPlugins.isEmpty()) {
            return DeckIcons.NONE;
        }
        var texts = styles.texts();
        var finder = new IconFinder(library.icons(), texts);
        return new DeckIcons(
                styles.addresses().anyMatch(OwnIcons::isNamedIn)
                                || texts.stream().anyMatch(OwnIcons::areDefinedIn)
                        ? List.of()
                        : finder.find(uses, problems),
                finder.find(ofPlugins.stream()));
    }

    private static Stream<String> texts(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.entries().values().stream().flatMap(DeckIconReader::texts);
        }
        if (value instanceof Value.Items items) {
            return items.values().stream().flatMap(DeckIconReader::texts);
        }
        return value instanceof Value.Scalar scalar ? Stream.of(scalar.text()) : Stream.empty();
    }
}
