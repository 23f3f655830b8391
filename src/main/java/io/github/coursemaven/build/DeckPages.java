package io.github.coursemaven.build;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.publish.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Pages that can be made for one deck while those of all others stay as they are. */
public interface DeckPages {

    /** None at all. */
    DeckPages NONE = new DeckPages() {
        @Override
        public Site of(Course course, Path deck) {
            return new Site(new TreeMap<>(), new TreeMap<>(), course.indexPage());
        }

        @Override
        public Map<Path, String> names(Course course) {
            return Map.of();
        }

        @Override
        public void write(Site site) {
            // There is nothing to write
        }
    };

    /**
     * The pages of a deck as they are among those of its course, and what they need.
     *
     * @param deck relative to the search root
     */
    Site of(Course course, Path deck);

    /** What tells decks with the same title apart, by their files: the title with something added. */
    Map<Path, String> names(Course course);

    /** Writes the pages of a site whose other files are there already. */
    void write(Site site) throws IOException;
}
