package io.github.coursemaven.course.icon;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The free icons of Font Awesome, by their names in all its versions. */
public final class IconSet {

    private static final String TAB = "\t";

    /** An icon by another name. */
    private record Renamed(IconStyle style, String name) {}

    private final Map<IconStyle, Map<String, Icon>> icons = new EnumMap<>(IconStyle.class);
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, Renamed> oldNames = new HashMap<>();

    /**
     * Reads the files of the bundle.
     *
     * @param outlines for each style, lines of name, width, height and outline
     * @param aliases lines of a name of version 5 or 6, and today's
     * @param shims lines of a name of version 4, and today's style and name
     */
    public IconSet(Map<IconStyle, String> outlines, String aliases, String shims) {
        outlines.forEach((style, text) -> {
            var ofStyle = new HashMap<String, Icon>();
            rows(text)
                    .forEach(row -> ofStyle.put(
                            row[0], new Icon(Double.parseDouble(row[1]), Double.parseDouble(row[2]), row[3])));
            icons.put(style, ofStyle);
        });
        rows(aliases).forEach(row -> this.aliases.put(row[0], row[1]));
        rows(shims)
                .forEach(row -> oldNames.put(
                        row[0], new Renamed(IconStyle.of("fa-" + row[1]).orElse(IconStyle.SOLID), row[2])));
    }

    private static Stream<String[]> rows(String text) {
        return text.lines().map(line -> line.split(TAB, -1));
    }

    /** All names, of all versions. */
    Collection<String> names() {
        var names = new TreeSet<>(aliases.keySet());
        names.addAll(oldNames.keySet());
        icons.values().forEach(ofStyle -> names.addAll(ofStyle.keySet()));
        return names;
    }

    /**
     * The icon of a name.
     *
     * @param styleClass the class that sets the style; {@code fa} is that of version 4, which had no styles
     */
    Optional<Icon> find(String styleClass, String name) {
        var style = IconStyle.of(styleClass).orElse(IconStyle.SOLID);
        var old = Optional.ofNullable(oldNames.get(name)).flatMap(renamed -> icon(renamed.style(), renamed.name()));
        var today = icon(style, name).or(() -> old);
        return (styleClass.equals(IconStyle.WITHOUT_STYLE) ? old.or(() -> today) : today).or(() -> inAnyStyle(name));
    }

    /** The free style that has an icon of this name, in any version of Font Awesome. */
    Optional<IconStyle> styleOf(String name) {
        return Stream.of(IconStyle.values())
                .filter(style -> icon(style, name).isPresent())
                .findFirst()
                .or(() -> Optional.ofNullable(oldNames.get(name)).map(Renamed::style));
    }

    boolean isRegular(Icon icon) {
        return icons.getOrDefault(IconStyle.REGULAR, Map.of()).containsValue(icon);
    }

    private Optional<Icon> inAnyStyle(String name) {
        return styleOf(name).flatMap(style -> icon(style, name));
    }

    private Optional<Icon> icon(IconStyle style, String name) {
        var ofStyle = icons.getOrDefault(style, Map.of());
        return Optional.ofNullable(ofStyle.get(name))
                .or(() -> Optional.ofNullable(aliases.get(name)).map(ofStyle::get));
    }
}
