package io.github.coursemaven.publish.render;

import java.util.List;
import java.util.Optional;

/**
 * The scripts of a page for paper.
 *
 * @param libraries addresses of scripts that are there before the options are set
 * @param pageScript address of the script that draws formulas and diagrams
 */
record PaperFoot(
        List<String> libraries,
        TrustedHtml revealOptions,
        Optional<TrustedHtml> formulaOptions,
        Optional<TrustedHtml> mermaidOptions,
        String pageScript) {}
