package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Target.Broken;
import io.github.coursemaven.base.reference.Target.Fault;
import java.util.regex.Pattern;

/** How browsers read {@code srcset} (HTML, "parsing a srcset attribute"): a blank ends a URL, and only its size may follow. */
final class SourceSet {

    private static final String IMAGE =
            "[^\\s,]*\\.(?i:png|jpe?g|gif|svg|webp|avif|bmp)(?:[?#][^\\s,]*+)?(?=[\\s,]|\\z)";

    /** A URL, and the words behind it up to the last one that ends like an image; then its size. */
    static final Pattern ITEM = Pattern.compile(
            "([^\\s,](?:\\S*[^\\s,])?(?:(?:\\s++[^\\s,]++){0,20}\\s++" + IMAGE + ")?)(?:\\s[^,]*+)?(?:,|\\z)");

    private static final Pattern BLANKS_BEFORE_IMAGE = Pattern.compile("\\s++(?=" + IMAGE + ")");
    private static final Pattern BEGINS_WITH_IMAGE = Pattern.compile(IMAGE + ".*", Pattern.DOTALL);

    private SourceSet() {}

    static Reference image(Location location, String written) {
        var reference = Reference.of(location, Kind.IMAGE, written);
        var isRead = written.chars().noneMatch(Character::isWhitespace)
                || !(reference.target() instanceof Target.Local || reference.target() instanceof Target.External);
        return isRead ? reference : new Reference(location, Kind.IMAGE, written, new Broken(fault(written)));
    }

    private static Fault fault(String written) {
        var complaint = BEGINS_WITH_IMAGE.matcher(written).matches()
                ? "has no comma between two images, so browsers ignore it; write '"
                        + BLANKS_BEFORE_IMAGE.matcher(written).replaceAll(", ") + "'"
                : "has a blank, at which a URL ends in 'srcset', so browsers ignore it; write '"
                        + written.replaceAll("\\s", "%20") + "'";
        return new Fault(Rule.BAD_URL, "'" + written + "' " + complaint);
    }
}
