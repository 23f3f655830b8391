package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Target.Broken;
import io.github.coursemaven.base.reference.Target.Fault;
import io.github.coursemaven.base.reference.Target.Local;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads paths to files, and refuses those that mean different things to different systems. */
final class LocalPath {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    /** Also as browsers read it: to them, a backslash is a slash. */
    private static final Pattern SHARE = Pattern.compile("\\\\[\\\\/]|/\\\\");

    private static final Pattern STEERING = Pattern.compile("[^./\\\\]");

    private LocalPath() {}

    static Target parse(String text) {
        var hash = text.indexOf('#');
        var beforeHash = hash < 0 ? text : text.substring(0, hash);
        var question = beforeHash.indexOf('?');
        var path = question < 0 ? beforeHash : beforeHash.substring(0, question);
        var query = question < 0 ? "" : beforeHash.substring(question);
        return fault(path, text)
                .<Target>map(Broken::new)
                .orElseGet(() -> new Local(path, query, hash < 0 ? "" : text.substring(hash + 1)));
    }

    private static Optional<Fault> fault(String path, String text) {
        var decoded = PercentEncoding.decode(path).orElse(path);
        if (SHARE.matcher(decoded).lookingAt()) {
            return fault(
                    Rule.BACKSLASH,
                    text,
                    "is a path in a Windows network; copy the file into the course, and write its path there");
        }
        if (decoded.indexOf('\\') >= 0) {
            var cure = PercentEncoding.readable(text)
                    .replaceAll("(?<=[^\\\\])\\\\+", "/")
                    .replace('\\', '/');
            return fault(Rule.BACKSLASH, text, "has backslashes; write '" + cure + "'");
        }
        if (decoded.indexOf(':') >= 0) {
            var odd = OddCharacters.cure(PercentEncoding.readable(text));
            return fault(
                    Rule.BAD_URL,
                    text,
                    "has a ':' in a path; " + odd.orElse("rename the file, or write the whole URL"));
        }
        if (CONTROL.matcher(decoded).find()) {
            return fault(Rule.BAD_URL, text, "has a control character; write the plain name");
        }
        var twice = PercentEncoding.decode(decoded).orElse(decoded);
        return steering(twice).equals(steering(decoded))
                ? Optional.empty()
                : fault(Rule.BAD_URL, text, "is percent-encoded twice; write the plain name");
    }

    /** The characters of a path that say where it leads: dots and slashes. */
    private static String steering(String path) {
        return STEERING.matcher(path).replaceAll("");
    }

    private static Optional<Fault> fault(Rule rule, String text, String complaint) {
        return Optional.of(new Fault(rule, "'" + PercentEncoding.readable(text) + "' " + complaint));
    }
}
