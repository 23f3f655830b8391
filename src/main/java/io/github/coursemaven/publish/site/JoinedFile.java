package io.github.coursemaven.publish.site;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One file of a site that holds what is in several, so that a page waits for one.
 *
 * @param parts names of files of the bundle, and of files for pages, in order
 */
record JoinedFile(List<String> parts) {

    /** For a file that any disk can store. */
    private static final int LONGEST = 200;

    JoinedFile {
        parts = List.copyOf(parts);
    }

    /** Its folder is that of the last part, which names files beside it. What themes name, they name from any folder. */
    String name() {
        var last = parts.get(parts.size() - 1);
        return last.substring(0, last.indexOf('/') + 1)
                + parts.stream().map(JoinedFile::shortName).collect(Collectors.joining("."))
                + last.substring(last.lastIndexOf('.'));
    }

    boolean hasShortName() {
        return name().length() <= LONGEST;
    }

    private static String shortName(String part) {
        return part.substring(part.indexOf('/') + 1, part.lastIndexOf('.')).replace('/', '-');
    }
}
