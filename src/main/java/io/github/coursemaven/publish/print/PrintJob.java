package io.github.coursemaven.publish.print;

import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import java.nio.file.Path;

/**
 * A page to print.
 *
 * @param page absolute path of its HTML
 * @param pdf absolute path of its future PDF
 * @param view print view or handout
 */
public record PrintJob(Deck deck, View view, Path page, Path pdf, DocumentInfo info) {}
