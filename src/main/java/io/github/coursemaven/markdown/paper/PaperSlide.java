package io.github.coursemaven.markdown.paper;

import io.github.coursemaven.base.reference.Markup;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A slide for paper, without animation and interaction.
 *
 * @param attributes of its {@code <section>}: values by name, not escaped
 * @param content with all fragments, and with links for what only a screen can show
 */
public record PaperSlide(Map<String, Markup> attributes, Markup content) {

    public static final PaperSlide EMPTY = new PaperSlide(Map.of(), Markup.EMPTY);

    public PaperSlide {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The value of an attribute; empty if there is none. */
    public Markup attribute(String name) {
        return attributes.getOrDefault(name, Markup.EMPTY);
    }

    /** Whether reveal.js leaves it out, unless hidden slides are shown. */
    public boolean isHidden() {
        return visibility().equals("hidden");
    }

    /** Whether it has a number of its own. */
    public boolean isCounted() {
        return !visibility().equals("uncounted");
    }

    private String visibility() {
        return attribute("data-visibility").asWritten();
    }

    /** Whether there is more in it than text. */
    public boolean hasElements() {
        return content.literals().stream().anyMatch(html -> html.contains("<"));
    }

    /** The same slide with something more before its content. */
    public PaperSlide after(Markup before) {
        return new PaperSlide(attributes, before.then(content));
    }
}
