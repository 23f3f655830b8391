package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Rule;
import java.util.List;

/** What a reference points at, as far as its text alone shows. */
public sealed interface Target {

    /** What is wrong with the text itself; usually nothing. */
    default List<Fault> faults() {
        return List.of();
    }

    /**
     * A file of the course, or a place in the same document.
     *
     * @param path as written, percent-encoded, without query and fragment; empty for the same document
     * @param query with its question mark, or empty
     * @param fragment as written, without the hash; empty if there is none
     */
    record Local(String path, String query, String fragment) implements Target {

        /** Whether the target is the document that contains the reference. */
        public boolean sameDocument() {
            return path.isEmpty();
        }

        /** Whether the path begins at the root of the course, not at the file that names it. */
        public boolean siteAbsolute() {
            return path.startsWith("/");
        }

        /** The names that a file may have: percent-decoded, then as written. */
        public List<String> names() {
            var raw = siteAbsolute() ? path.substring(1) : path;
            return PercentEncoding.decode(raw)
                    .filter(decoded -> !decoded.equals(raw))
                    .map(decoded -> List.of(decoded, raw))
                    .orElse(List.of(raw));
        }

        /** What follows the path in the written reference: query and fragment. */
        public String suffix() {
            return query + (fragment.isEmpty() ? "" : "#" + fragment);
        }
    }

    /**
     * A page of another host.
     *
     * @param url with its scheme, even if the author left it out
     */
    record External(String url, List<Fault> faults) implements Target {

        public External {
            faults = List.copyOf(faults);
        }

        public External(String url) {
            this(url, List.of());
        }

        /** Whether somebody has to fill in a gap before it leads anywhere: {@code https://YOUR-HOST/}. */
        public boolean isPlaceholder() {
            return TargetParser.isPlaceholder(url);
        }

        /** Whether browsers and Java read the host as different ones. */
        public boolean hasAmbiguousHost() {
            return Authority.of(url).ambiguousLetter().isPresent();
        }
    }

    /** A template with a gap that somebody has to fill in: {@code {{base}}/x.png}, {@code https://YOUR-HOST/}. */
    record Placeholder() implements Target {}

    /** Something that is not fetched: {@code mailto:}, {@code data:}, {@code tel:} and the like. */
    record Opaque(String scheme, List<Fault> faults) implements Target {}

    /** A text that cannot be a target. */
    record Broken(Fault fault) implements Target {
        @Override
        public List<Fault> faults() {
            return List.of(fault);
        }
    }

    /** What is wrong with a target, and how to correct it. */
    record Fault(Rule rule, String message) {}

    /** Reads the target of a link as written, after entities were decoded. */
    static Target parse(String written) {
        return parse(Kind.LINK, written);
    }

    /** Reads the value of a parameter of the plugin. */
    static Target parseParameter(Kind kind, String written) {
        return new TargetParser(kind, "the base directory", written).parse();
    }

    /** Reads a target as written, after entities were decoded. */
    static Target parse(Kind kind, String written) {
        return new TargetParser(kind, "the deck", written).parse();
    }
}
