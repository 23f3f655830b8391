package io.github.coursemaven.publish.render;

import java.util.List;
import java.util.Optional;

/**
 * The data of the index of a course.
 *
 * @param dir the direction of the language
 * @param logo address of a picture
 * @param styleSheet address of the index's style sheet
 * @param contents links to the parts of the course, if they help
 */
public record IndexView(
        String lang,
        String dir,
        String title,
        Optional<String> description,
        Optional<String> logo,
        String styleSheet,
        Optional<Contents> contents,
        List<IndexPart> parts,
        Optional<IndexFoot> foot,
        Optional<LinkPreview> preview) {

    public IndexView {
        parts = List.copyOf(parts);
    }

    /** Links to the parts. */
    public record Contents(String label, List<Link> links) {
        public Contents {
            links = List.copyOf(links);
        }
    }
}
