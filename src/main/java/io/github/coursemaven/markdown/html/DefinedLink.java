package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Location;
import java.util.List;

/**
 * A target that links name by a label.
 *
 * @param target where it is written
 * @param users where the links and images begin that name it, in their order
 */
public record DefinedLink(Location target, List<Location> users) {
    public DefinedLink {
        users = List.copyOf(users);
    }
}
