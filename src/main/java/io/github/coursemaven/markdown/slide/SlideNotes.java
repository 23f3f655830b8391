package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.reference.HtmlReferences.Marked;
import io.github.coursemaven.base.reference.Markup;
import io.github.coursemaven.markdown.slide.SlideElements.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Takes the speaker notes out of a slide. reveal.js looks for them only in the section and the fragment that it shows, so those in a
 * section of the slide, and attributes, keep their place.
 */
final class SlideNotes {

    private static final String ATTRIBUTE = "data-notes";
    private static final Wanted ASIDES = Wanted.of("aside.notes", "aside");
    private static final Wanted ATTRIBUTES = Wanted.of("[" + ATTRIBUTE + "]", ATTRIBUTE);
    private static final Wanted STYLES = Wanted.of("aside.notes style", "style");

    private final Element slide;
    private final SlideElements elements;
    private final Marked marked;
    private final List<Element> sections;
    private final List<Element> asides;

    SlideNotes(Element slide, SlideElements elements, Marked marked) {
        this.slide = slide;
        this.elements = elements;
        this.marked = marked;
        this.sections = elements.sections();
        this.asides = elements.all(ASIDES);
    }

    /**
     * What was taken out.
     *
     * @param notes elements first, then attributes
     * @param styles the style elements among them
     * @param sections the slide with the notes that keep their place; empty if there are none
     */
    record Taken(List<Note> notes, Markup styles, Optional<Markup> sections) {
        Taken {
            notes = List.copyOf(notes);
        }
    }

    /** Takes all notes out. */
    Taken take() {
        var notes = all();
        var styles = marked.markup(elements.all(STYLES).outerHtml());
        remove(asides.stream().filter(aside -> sectionOf(aside) == sections.size()));
        slide.removeAttr(ATTRIBUTE);
        var attributes = elements.all(ATTRIBUTES);
        if (attributes.isEmpty() && notes.stream().allMatch(note -> note.section() == sections.size())) {
            return new Taken(notes, styles, Optional.empty());
        }
        var withNotes = marked.markup(slide.html());
        remove(asides.stream().filter(aside -> sectionOf(aside) < sections.size()));
        attributes.removeAttr(ATTRIBUTE);
        return new Taken(notes, styles, Optional.of(withNotes));
    }

    private void remove(Stream<Element> notes) {
        Removal.of(notes.toList(), slide);
    }

    private List<Note> all() {
        var notes = new ArrayList<Note>();
        asides.forEach(aside -> notes.add(new Note(marked.markup(aside.outerHtml()), sectionOf(aside))));
        for (var section = 0; section < sections.size(); section++) {
            addAttribute(sections.get(section), section, notes);
        }
        addAttribute(slide, sections.size(), notes);
        return notes;
    }

    private void addAttribute(Element section, int number, List<Note> notes) {
        if (section.hasAttr(ATTRIBUTE)) {
            var aside = new Element("aside").addClass("notes").text(section.attr(ATTRIBUTE));
            slide.appendChild(aside);
            notes.add(new Note(marked.markup(aside.outerHtml()), number));
            aside.remove();
        }
    }

    private int sectionOf(Element aside) {
        for (var section = 0; section < sections.size(); section++) {
            if (aside.parents().contains(sections.get(section))) {
                return section;
            }
        }
        return sections.size();
    }
}
