package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Target.Broken;
import io.github.coursemaven.base.reference.Target.Fault;
import io.github.coursemaven.base.reference.Target.Opaque;
import java.util.List;
import java.util.regex.Pattern;

/** A text that Markdown makes a link of because it looks like a URL: often it is one, but {@code <xsl:template>} is code. */
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
        return isCode(written, target)
                ? new Opaque(
                        written.substring(0, written.indexOf(':')),
                        List.of(new Fault(
                                Rule.CODE_AS_LINK,
                                "'<" + PercentEncoding.readable(written)
                                        + ">' is shown as a link without its angle brackets, because it looks like a"
                                        + " URL; put code between backticks")))
                : target;
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
