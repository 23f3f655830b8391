package io.github.coursemaven.markdown.slide;

/** What a slide needs beyond reveal.js itself. */
public enum Feature {
    /** Formulas, set by MathJax. */
    MATH,
    /** Diagrams, drawn by Mermaid. */
    MERMAID
}
