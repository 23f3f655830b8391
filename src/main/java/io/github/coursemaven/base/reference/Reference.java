package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Subject;
import java.util.Comparator;

/**
 * One place that points at something.
 *
 * @param location the first character of the target, as written
 * @param written the target as the author wrote it, entities decoded
 */
public record Reference(Location location, Kind kind, String written, Target target)
        implements Subject, Comparable<Reference> {

    private static final Comparator<Reference> BY_LOCATION = Comparator.comparing(Reference::location)
            .thenComparing(Reference::written)
            .thenComparing(Reference::kind);

    public static Reference of(Location location, Kind kind, String written) {
        var target = location.file().isPresent() ? Target.parse(kind, written) : Target.parseParameter(kind, written);
        return new Reference(location, kind, written, target);
    }

    /** A link that Markdown has made of a text without brackets, or in angle brackets. */
    static Reference ofAutolink(Location location, String written) {
        return new Reference(location, Kind.LINK, written, Autolink.parse(written));
    }

    /** Few references share a place; the hash of a target goes deep. */
    @Override
    public int hashCode() {
        return location.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reference reference
                && location.equals(reference.location)
                && kind == reference.kind
                && written.equals(reference.written)
                && target.equals(reference.target);
    }

    /** The target for people to read: without percent-encoding, if it can be decoded. */
    public String shown() {
        return PercentEncoding.readable(written);
    }

    @Override
    public int compareTo(Reference other) {
        return BY_LOCATION.compare(this, other);
    }
}
