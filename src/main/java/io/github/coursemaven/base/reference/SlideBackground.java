package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Target.Broken;
import io.github.coursemaven.base.reference.Target.Fault;
import java.util.regex.Pattern;

/** How reveal.js reads the backgrounds of slides (6.0.2, {@code backgrounds.js} and {@code slidecontent.js}). */
public final class SlideBackground {

    private static final Pattern FILE =
            Pattern.compile("^(http|file|//)|\\.(svg|png|jpg|jpeg|gif|bmp|webp)([?#\\s]|$)", Pattern.CASE_INSENSITIVE);
    // Anything else is CSS, such as a colour
    private static final Pattern LOOKS_LIKE_A_FILE =
            Pattern.compile("[^\\s(]+\\.[A-Za-z][A-Za-z0-9]{2,4}|[^\\s(]*/[^\\s(]*");

    private SlideBackground() {}

    /** Whether the value of {@code data-background} is read as one or more files. */
    public static boolean isFile(String value) {
        return FILE.matcher(value).find();
    }

    /** Whether the value of {@code data-background} looks like a file but is read as a colour. */
    public static boolean isMistakenForColour(String value) {
        return LOOKS_LIKE_A_FILE.matcher(value).matches() && !isFile(value);
    }

    /** An image behind a slide. If reveal.js cannot decode its address, it shows nothing at all. */
    static Reference image(Location location, String written) {
        return PercentEncoding.decode(written).isPresent()
                ? Reference.of(location, Kind.IMAGE, written)
                : new Reference(
                        location,
                        Kind.IMAGE,
                        written,
                        new Broken(new Fault(
                                Rule.BAD_URL,
                                "'" + written
                                        + "' has a '%' that encodes nothing, which stops reveal.js; write '%25'")));
    }
}
