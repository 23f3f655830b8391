package io.github.coursemaven.course.link;

import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.reference.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is meant by a path that leads nowhere, if a common slip explains it.
 *
 * @param start the folder that the path begins in
 */
record MeantPath(Lookup lookup, Path start, Target.Local local) {

    private static final Pattern MAIL =
            Pattern.compile("(?i)[\\w.+-]+@(?!\\d)[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}");
    /** The longest address, in characters (RFC 5321, 4.5.3.1.3). */
    private static final int LONGEST_MAIL = 254;

    private static final Pattern FILE =
            Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|md|html?|css|js|mp[34]|webm|zip)");
    private static final Pattern WIKI = Pattern.compile("\\[\\[([^\\[\\]]+)]]");
    private static final String ENDING = ".md";
    private static final Pattern OTHER_ENDING = Pattern.compile("\\.(?:markdown|mdown|mkd)$");

    /**
     * The end of a message that says what to write.
     *
     * @param shown the reference, as messages show it
     */
    Optional<String> cure(String shown) {
        return mail(shown).or(this::page).map(Resolution::didYouMean);
    }

    private static Optional<String> mail(String shown) {
        return shown.length() <= LONGEST_MAIL
                        && MAIL.matcher(shown).matches()
                        && !FILE.matcher(shown).matches()
                ? Optional.of("mailto:" + shown)
                : Optional.empty();
    }

    /** A file of Markdown without its ending, with another one, or in the brackets of a wiki. */
    private Optional<String> page() {
        var name = OTHER_ENDING
                .matcher(WIKI.matcher(local.names().get(0)).replaceFirst("$1"))
                .replaceFirst("");
        var fragment = local.fragment().isEmpty() ? "" : "#" + local.fragment();
        return Stream.of(name, name + ENDING)
                .filter(page -> page.endsWith(ENDING) && !page.equals(ENDING) && exists(page))
                .findFirst()
                .map(page -> (local.siteAbsolute() ? "/" : "") + page + fragment);
    }

    private boolean exists(String name) {
        return lookup.find(start, List.of(name), local, name)
                .filter(found -> found.faults().isEmpty())
                .isPresent();
    }
}
