package io.github.coursemaven.publish.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The headings of a PDF. Their levels begin with 1, and none is left out (ISO 14289-1, 7.4.2). */
final class Headings {

    private static final Pattern TYPE = Pattern.compile("H[1-6]");

    private final List<Tag> headings = new ArrayList<>();

    /** Adds a tag if it is a heading. */
    void add(Tag tag) {
        if (TYPE.matcher(tag.type()).matches()) {
            headings.add(tag);
        }
    }

    /** Makes each as deep as there are larger headings that it belongs to. */
    void renumber() {
        var above = new ArrayDeque<String>();
        for (var heading : headings) {
            while (!above.isEmpty() && above.getLast().compareTo(heading.type()) >= 0) {
                above.removeLast();
            }
            above.addLast(heading.type());
            heading.become("H" + above.size());
        }
    }
}
