package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Location;
import java.util.List;

/**
 * A target that links refer to by a label.
 *
 * @param target where it is written
 * @param users where the links and images that refer to it begin, in order
 * @param isNote whether it is a footnote, not a target
 */
public record DefinedLink(Location target, List<Location> users, boolean isNote) {
    public DefinedLink {
        users = List.copyOf(users);
    }
}
