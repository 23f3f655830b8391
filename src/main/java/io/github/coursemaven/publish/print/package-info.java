/**
 * The pages of decks as PDF: printed by a browser, checked, and completed with bookmarks and document information. The only
 * package that imports PDFBox.
 */
@NullMarked
package io.github.coursemaven.publish.print;

import org.jspecify.annotations.NullMarked;
