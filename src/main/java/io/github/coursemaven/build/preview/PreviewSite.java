package io.github.coursemaven.build.preview;

import io.github.coursemaven.publish.render.Words;
import io.github.coursemaven.publish.site.Site;
import java.util.Map;

/**
 * What a preview shows.
 *
 * @param places where the slides of each page are written, by the path of the page
 * @param words those of the course
 */
public record PreviewSite(Site site, Map<String, SlidePlaces> places, Words words) {

    public PreviewSite {
        places = Map.copyOf(places);
    }
}
