package io.github.coursemaven.publish.render;

import io.github.coursemaven.course.icon.DrawnIcon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** The rules that draw the icons of one page: outlines through which the colour of the text shows. */
final class IconCss {

    private IconCss() {}

    static TrustedHtml of(List<DrawnIcon> icons) {
        return new TrustedHtml(icons.stream().map(IconCss::rule).collect(Collectors.joining("\n")));
    }

    private static String rule(DrawnIcon drawn) {
        var icon = drawn.icon();
        var image = "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + number(icon.width()) + " "
                + number(icon.height()) + "'%3E%3Cpath d='" + icon.outline() + "'/%3E%3C/svg%3E";
        return "." + drawn.style() + "." + drawn.name() + " { --course-icon: url(\"data:image/svg+xml," + image
                + "\"); --course-icon-width: " + number(icon.width() / icon.height()) + "em; }";
    }

    private static String number(double number) {
        return new BigDecimal(number)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
