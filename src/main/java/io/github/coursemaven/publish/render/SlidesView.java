package io.github.coursemaven.publish.render;

import java.util.List;
import java.util.Optional;

/**
 * The data of the page on which reveal.js shows a deck. It hides the slides until the style sheets are loaded: before that,
 * browsers would lay out all of them for a pointer that moves.
 *
 * @param paper the size of a sheet, as CSS, for those who print the page
 * @param page the same as CSS pixels
 * @param deferred addresses of scripts that run when the page is read, before it is shown; none if authors have scripts
 * @param columns the sections of each step to the right
 * @param later large scripts that the page loads when its slides are there
 * @param libraries addresses of scripts that are there before the options are set
 * @param plugins the names of variables with plugins of reveal.js, as JSON
 * @param formulaOptions what the script that sets formulas is given, if the deck has formulas
 * @param scripts addresses of scripts that find the options set; the last one starts reveal.js
 */
record SlidesView(
        PageHead head,
        Optional<LinkPreview> preview,
        String paper,
        PaperSize page,
        List<String> deferred,
        List<TrustedHtml> columns,
        List<Later> later,
        List<String> libraries,
        TrustedHtml revealOptions,
        TrustedHtml words,
        TrustedHtml plugins,
        Optional<TrustedHtml> formulaOptions,
        Optional<TrustedHtml> mermaidOptions,
        List<String> scripts) {

    /** A script, and by which id the page finds its address. */
    record Later(String id, String src) {}
}
