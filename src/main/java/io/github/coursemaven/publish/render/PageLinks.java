package io.github.coursemaven.publish.render;

import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.options.StyleFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The addresses to write into one page. */
public interface PageLinks {

    /** What to write in place of a reference of the deck. */
    String to(Reference reference);

    /** The address of a style sheet or script that the deck is set to use. */
    String to(StyleFile file);

    /** Where the page itself is published; empty if that is not known. */
    Optional<String> published();

    /** Those to other pages of the course. */
    Ways ways();

    /** The page's words besides those of its author, in the language of the deck. */
    Words words();

    /** The text of a style sheet; empty if it is on another host. */
    Optional<String> textOf(StyleFile file);

    /** The address of a bundled file, such as {@code reveal/reveal.js}. */
    String toBundled(String name);

    /**
     * The addresses of the scripts that highlight code: the highlighter first, then languages.
     *
     * @param classes those of each block of code, separated by white space
     */
    List<String> toHighlighter(Collection<String> classes);

    /**
     * The address of a file that holds what is in several files, so that a page waits for one.
     *
     * @param names of bundled files, and of files for pages, such as {@code page/slides.js}
     */
    String toJoined(List<String> names);

    /** The address of one of this plugin's own files for pages, such as {@code slides.js}. */
    String toPageFile(String name);
}
