package io.github.coursemaven.publish.render;

import io.github.coursemaven.course.deck.View;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a handout shows on each page. */
public enum Handout {
    /** Three slides with lines. */
    AUTO("auto", 3, 12),
    /** As many slides as fit, each with its speaker notes beside it and below. */
    NOTES("notes", Integer.MAX_VALUE, 9),
    /** Two slides, each with lines to write on. The others are the same with more slides. */
    TWO("2", 2, 12),
    THREE("3", 3, 12),
    FOUR("4", 4, 12),
    SIX("6", 6, 8),
    /** No handout. */
    NONE("none", 0, 0);

    private final String id;
    private final int slidesOnPage;
    private final int lines;

    Handout(String id, int slidesOnPage, int lines) {
        this.id = id;
        this.slidesOnPage = slidesOnPage;
        this.lines = lines;
    }

    public static Handout of(String text) {
        return Arrays.stream(values())
                .filter(handout -> handout.id.equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text
                        + "' is not a form of handout; use one of "
                        + Arrays.stream(values()).map(Handout::id).collect(Collectors.joining(", "))));
    }

    /** What a deck gets: slides of which none has notes to show are like those of {@link #AUTO}. */
    Handout of(boolean withNotes) {
        return this == AUTO || (this == NOTES && !withNotes) ? THREE : this;
    }

    /** What each deck is published as. */
    public Set<View> views() {
        return this == NONE ? EnumSet.of(View.SLIDES, View.PRINT) : EnumSet.allOf(View.class);
    }

    public String id() {
        return id;
    }

    int slidesOnPage() {
        return slidesOnPage;
    }

    /** How many lines to write on a slide has beside it, at most: those that do not fit on the page are cut off. */
    int lines() {
        return lines;
    }
}
