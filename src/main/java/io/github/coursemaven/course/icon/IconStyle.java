package io.github.coursemaven.course.icon;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The styles in which Font Awesome has free icons. */
public enum IconStyle {
    SOLID("fas", "fa-solid"),
    REGULAR("far", "fa-regular"),
    BRANDS("fab", "fa-brands");

    /** The class of version 4, which had no styles. */
    static final String WITHOUT_STYLE = "fa";

    /** Classes of styles that cost money. */
    private static final Pattern NOT_FREE = Pattern.compile(
            "fa[ltdk]|fas[srltd]|fad[srlt]|fasd[srlt]|fakd|fa-(?:light|thin|duotone|sharp(?:-\\w+)?|kit(?:-duotone)?)");

    private final String shortClass;
    private final String longClass;

    IconStyle(String shortClass, String longClass) {
        this.shortClass = shortClass;
        this.longClass = longClass;
    }

    static boolean isNotFree(String className) {
        return NOT_FREE.matcher(className).matches();
    }

    /** The class to write for this style. */
    String longClass() {
        return longClass;
    }

    /** The style that a class of an element sets. */
    static Optional<IconStyle> of(String className) {
        return className.equals(WITHOUT_STYLE)
                ? Optional.of(SOLID)
                : Arrays.stream(values())
                        .filter(style -> className.equals(style.shortClass) || className.equals(style.longClass))
                        .findFirst();
    }
}
