package io.github.coursemaven.render;

import io.github.coursemaven.options.StyleFile;
import io.github.coursemaven.reference.Reference;

/** How one page reaches what it needs: the addresses to write into it. */
public interface PageLinks {

    /** What to write instead of a reference of the deck. */
    String to(Reference reference);

    /** A style sheet or script that the deck asks for. */
    String to(StyleFile file);

    /** A file that comes with the plugin, such as {@code reveal/reveal.js}. */
    String toBundled(String name);

    /** A file of this plugin's own for pages, such as {@code slides.js}. */
    String toPageFile(String name);
}
