package io.github.coursemaven.web.address;

import java.util.ArrayList;

/** Removes dot segments from paths: RFC 3986, 5.2.4. */
final class DotSegments {

    private DotSegments() {}

    /** The path without {@code .} and {@code ..}; {@code ..} at the root is dropped. */
    static String removed(String path) {
        var kept = new ArrayList<String>();
        var segments = path.split("/", -1);
        for (var index = 1; index < segments.length; index++) {
            var segment = segments[index];
            var last = index == segments.length - 1;
            if (segment.equals("..") && !kept.isEmpty()) {
                kept.remove(kept.size() - 1);
            }
            if (!segment.equals("..") && !segment.equals(".")) {
                kept.add(segment);
            } else if (last) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
