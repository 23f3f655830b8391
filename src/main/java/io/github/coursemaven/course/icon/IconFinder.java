package io.github.coursemaven.course.icon;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.markdown.slide.IconClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the icons that the classes of elements mean.
 *
 * @param styles the texts of the author's own style sheets; classes that they define are not checked
 */
public record IconFinder(IconSet icons, List<String> styles) {

    public IconFinder {
        styles = List.copyOf(styles);
    }

    private static final String PREFIX = "fa-";

    /** Classes of Font Awesome that change an icon and do not name one. */
    private static final Pattern MODIFIER = Pattern.compile(
            "\\d+x|2xs|xs|sm|lg|xl|2xl|fw|ul|li|border|inverse|swap-opacity|stack(?:-[12]x)?|layers(?:-\\w+)?|sr-only(?:-focusable)?"
                    + "|rotate-(?:90|180|270|by)|(?:pull|flip|spin|beat|width|canvas)-\\w+|pulse|spin|beat|bounce|fade|flip|shake"
                    + "|solid|regular|brands|classic|light|thin|duotone|sharp(?:-\\w+)?");

    /**
     * The icons of some elements, each once.
     *
     * @param problems receives elements that name only icons that do not exist
     */
    public List<DrawnIcon> find(List<IconClasses> elements, Consumer<Problem> problems) {
        return elements.stream()
                .flatMap(element -> drawn(element, problems).stream())
                .distinct()
                .toList();
    }

    /** The icons of classes that are not written in a file. */
    public List<DrawnIcon> find(Stream<String> classes) {
        return classes.flatMap(each -> drawn(each).stream()).distinct().toList();
    }

    private Optional<DrawnIcon> drawn(IconClasses element, Consumer<Problem> problems) {
        var classes = element.classes();
        var drawn = drawn(classes);
        for (var name : names(classes).limit(isDefined(classes) ? 0 : 1).toList()) {
            drawn.map(this::inOtherStyle)
                    .orElseGet(() -> notShown(classes, name))
                    .map(text -> Rule.UNKNOWN_ICON.at(element.location().after(classes.indexOf(name)), text))
                    .ifPresent(problems);
        }
        return drawn;
    }

    private boolean isDefined(String classes) {
        return parts(classes)
                .filter(part -> part.startsWith(IconStyle.WITHOUT_STYLE))
                .anyMatch(part -> styles.stream().anyMatch(css -> OwnIcons.isDefinedIn(css, part)));
    }

    private Optional<DrawnIcon> drawn(String classes) {
        return style(classes)
                .flatMap(style -> names(classes)
                        .flatMap(name -> icons
                                .find(style, name.substring(PREFIX.length()))
                                .map(icon -> new DrawnIcon(style, name, icon))
                                .stream())
                        .findFirst());
    }

    /** What to say about an icon that its style does not have. That {@code fas} shows brands is usual, and not said. */
    private Optional<String> inOtherStyle(DrawnIcon drawn) {
        return IconStyle.of(drawn.style())
                .filter(style -> style == IconStyle.REGULAR && !icons.isRegular(drawn.icon()))
                .map(style -> "'" + drawn.name() + "' has no free form in the style '" + drawn.style()
                        + "', so another is shown" + cure(drawn.name()).orElse(""));
    }

    /** What to say about an icon that is not shown; empty if the class seems to mean something else. */
    private Optional<String> notShown(String classes, String name) {
        if (style(classes).isPresent()) {
            return Optional.of(unknown(name));
        }
        var notFree = parts(classes).filter(IconStyle::isNotFree).reduce((first, second) -> second);
        if (notFree.isEmpty()) {
            // Another class may be that of an icon font that the author has
            return cure(name)
                    .filter(cure -> parts(classes).allMatch(part -> part.startsWith(PREFIX)))
                    .map(cure -> "'" + name + "' has no class for its style, so nothing is shown" + cure);
        }
        return Optional.of(cure(name)
                .map(cure -> "the style '" + notFree.get() + "' of '" + name
                        + "' is not free in Font Awesome, so nothing is shown" + cure)
                .orElseGet(() -> unknown(name)));
    }

    private Optional<String> cure(String name) {
        return icons.styleOf(name.substring(PREFIX.length()))
                .map(style -> "; write '" + style.longClass() + " " + name + "'");
    }

    private String unknown(String name) {
        var cure = EditDistance.nearest(name.substring(PREFIX.length()), icons.names())
                .map(meant -> "did you mean '" + PREFIX + meant + "'?")
                .orElse("see the free icons on fontawesome.com");
        return "'" + name + "' is not a free icon of Font Awesome, so nothing is shown; " + cure;
    }

    /** The class that sets the style; of several, the last that is not {@code fa}. */
    private static Optional<String> style(String classes) {
        return parts(classes)
                .filter(part -> IconStyle.of(part).isPresent())
                .reduce((first, second) -> second.equals(IconStyle.WITHOUT_STYLE) ? first : second);
    }

    private static Stream<String> names(String classes) {
        return parts(classes)
                .filter(part -> part.startsWith(PREFIX) && part.length() > PREFIX.length())
                .filter(part ->
                        !MODIFIER.matcher(part.substring(PREFIX.length())).matches());
    }

    private static Stream<String> parts(String classes) {
        return Arrays.stream(classes.split("\\s+"));
    }
}
