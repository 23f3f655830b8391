package io.github.coursemaven.markdown;

/** What a slide needs beyond reveal.js itself. */
public enum Feature {
    /** Formulas, set by KaTeX. */
    MATH,
    /** Diagrams, drawn by Mermaid. */
    MERMAID
}
