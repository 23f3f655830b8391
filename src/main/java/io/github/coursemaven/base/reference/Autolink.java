package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Secrets;
import io.github.coursemaven.base.reference.Target.Broken;
import io.github.coursemaven.base.reference.Target.Fault;
import io.github.coursemaven.base.reference.Target.Opaque;
import java.util.List;
import java.util.regex.Pattern;

/** A text that Markdown makes a link of because it looks like a URL: it may be code, or a URL with code after it. */
final class Autolink {

    private static final Pattern NAMES =
            Pattern.compile("(?!mailto:)[a-z][a-z0-9+.-]*:(?:[a-z_][\\w-]*/?|:.*)", flags());

    /** Schemes of URLs may be followed by other texts; with these, they are faults of URLs. */
    private static final Pattern NO_URL =
            Pattern.compile("(?!https?:|blob:|filesystem:)[a-z][a-z0-9+.-]*:[^/].*", flags());

    private Autolink() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }

    static Target parse(String written) {
        var target = Target.parse(written);
        if (isCode(written, target)) {
            return link(
                    written,
                    "'<" + PercentEncoding.readable(written)
                            + ">' is shown as a link without its angle brackets, because"
                            + " it looks like a URL; put code between backticks");
        }
        return target instanceof Broken && Authority.of(written).hasImpossibleUser()
                ? link(
                        written,
                        "'" + Secrets.masked(written)
                                + "' is shown as one link up to its end; put a blank after the URL,"
                                + " or code between backticks")
                : target;
    }

    private static Target link(String written, String message) {
        var scheme = written.substring(0, written.indexOf(':'));
        return new Opaque(scheme, List.of(new Fault(Rule.CODE_AS_LINK, message)));
    }

    private static boolean isCode(String text, Target target) {
        if (NAMES.matcher(text).matches()) {
            return !target.faults().isEmpty();
        }
        return target instanceof Broken broken
                && broken.fault().rule() == Rule.BAD_SCHEME
                && NO_URL.matcher(text).matches()
                && SchemeTypo.meant(text).isEmpty();
    }
}
