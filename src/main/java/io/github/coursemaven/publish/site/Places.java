package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.PublicationRule;
import io.github.coursemaven.base.files.Roots;
import java.nio.file.Path;

/** Where the files of a course are in its site. Paths of the site are below the output directory, with {@code /}. */
record Places(Roots roots) {

    /** The folder of what does not have the same place as in the sources. */
    static final String OWN = "_course/";

    /**
     * The path of a file: as in the sources. One from outside the search root gets a place of its own, and so does one with a
     * hidden name, which many servers refuse to send.
     *
     * @param file absolute, inside the checkout
     */
    String of(Path file) {
        var isInSearchRoot = file.startsWith(roots.search());
        var inCheckout = Roots.slashed(roots.checkout().relativize(file));
        var path = isInSearchRoot
                ? roots.search().relativize(file)
                : roots.checkout().relativize(file);
        if (PublicationRule.isHidden(path)) {
            return OWN + "hidden/" + inCheckout.replaceAll("(^|/)\\.", "$1dot-");
        }
        return isInSearchRoot ? Roots.slashed(path) : OWN + "files/" + inCheckout;
    }
}
