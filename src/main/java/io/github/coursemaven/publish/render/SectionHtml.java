package io.github.coursemaven.publish.render;

import io.github.coursemaven.course.deck.Column;
import io.github.coursemaven.course.deck.Slide;
import java.util.List;

/** Writes the sections that reveal.js shows. As {@link PaperSlideHtml}, this is no template, because there are thousands of them. */
final class SectionHtml {

    private final PageParts parts;
    private final boolean withNotes;

    SectionHtml(PageParts parts, boolean withNotes) {
        this.parts = parts;
        this.withNotes = withNotes;
    }

    TrustedHtml of(Column column) {
        var html = new StringBuilder(column.vertical() ? "<section>\n" : "");
        for (var slide : column.slides()) {
            write(slide, html);
        }
        html.append(column.vertical() ? "</section>\n" : "");
        html.setLength(Math.max(0, html.length() - 1));
        return new TrustedHtml(html.toString());
    }

    private void write(Slide slide, StringBuilder html) {
        var content = slide.content();
        var body = withNotes ? content.bodyWithNotes() : content.body();
        html.append("<section").append(parts.html(content.attributes()).html()).append(">\n");
        lines(List.of(parts.html(body)), html);
        lines(parts.notes(content.notesIn(content.sections())), html);
        lines(withNotes ? List.of() : parts.stylesInNotes(slide), html);
        html.append("</section>\n");
    }

    private static void lines(List<TrustedHtml> all, StringBuilder html) {
        for (var each : all) {
            html.append(each.html()).append('\n');
        }
    }
}
