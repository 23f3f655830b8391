package io.github.coursemaven.publish.render;

import java.util.Optional;

/** What is below all decks of an index. */
public record IndexFoot(Optional<Licence> licence, Optional<Link> sources) {

    /**
     * What readers may do with the course.
     *
     * @param label the word for it
     * @param name if its text has no address
     */
    public record Licence(String label, Optional<String> name, Optional<Link> link) {}
}
