package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.reference.PercentEncoding;

/** How marked 4.3 writes the target of a link: as JavaScript's {@code encodeURI} does, except that {@code %} stays. */
final class LinkTargets {

    // ECMA-262, encodeURI: reserved characters, unreserved marks and the hash; marked's cleanUrl keeps the per cent
    // sign
    private static final String KEPT = ";,/?:@&=+$-_.!~*'()#%";

    private LinkTargets() {}

    /** The target as HTML: percent-encoded where {@code encodeURI} would, character references left as they are. */
    static String encode(String target) {
        return PercentEncoding.encode(target, KEPT);
    }
}
