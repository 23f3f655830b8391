package io.github.coursemaven.publish.render;

import freemarker.core.HTMLOutputFormat;
import io.github.coursemaven.publish.render.PaperSlideView.Background;
import io.github.coursemaven.publish.render.PaperSlideView.Numbering;
import java.util.List;
import java.util.Optional;

/**
 * Writes the HTML of a slide on paper. This is no template, because a course has thousands of slides on several pages each: filling
 * in a template for each of them takes most of the time that a page takes.
 */
final class PaperSlideHtml {

    private final StringBuilder html = new StringBuilder();

    private PaperSlideHtml() {}

    static TrustedHtml of(PaperSlideView slide) {
        var writer = new PaperSlideHtml();
        writer.write(slide);
        return new TrustedHtml(writer.html.toString());
    }

    private void write(PaperSlideView slide) {
        html.append("<div").append(attribute("class", slide.pageClasses()));
        html.append(attribute("id", slide.anchor())).append(">\n");
        html.append("<div").append(attribute("class", slide.revealClasses())).append(">\n");
        slide.parallax().ifPresent(style -> html.append("<div class=\"course-parallax\"")
                .append(attribute("style", style))
                .append("></div>\n"));
        slide.background().ifPresent(this::background);
        section(slide);
        slide.behind().ifPresent(this::behind);
        slide.number().ifPresent(number -> number(slide.anchor(), number));
        html.append("</div>\n</div>");
    }

    private void background(Background background) {
        html.append("<div class=\"backgrounds\">\n<div").append(attribute("class", background.classes()));
        html.append(style(background.style())).append(">\n<div class=\"slide-background-content\"");
        html.append(style(background.contentStyle())).append("></div>\n</div>\n</div>\n");
    }

    private void section(PaperSlideView slide) {
        html.append("<div class=\"slides\">\n<section").append(attribute("class", slide.classes()));
        for (var attribute : slide.attributes()) {
            html.append(attribute(attribute.name(), attribute.value()));
        }
        html.append(">\n").append(slide.content().html()).append('\n');
        lines(slide.styles());
        html.append("</section>\n</div>\n");
    }

    private void lines(List<TrustedHtml> parts) {
        for (var part : parts) {
            html.append(part.html()).append('\n');
        }
    }

    private void behind(Link link) {
        html.append("<a class=\"course-behind\"").append(attribute("href", link.address()));
        html.append('>').append(escaped(link.text())).append("</a>\n");
    }

    private void number(String anchor, Numbering number) {
        html.append("<div class=\"slide-number\"><a").append(attribute("href", "#" + anchor));
        html.append('>').append(span("slide-number-a", number.first()));
        number.second().ifPresent(part -> html.append('\n')
                .append(span("slide-number-delimiter", part.delimiter()))
                .append('\n')
                .append(span("slide-number-b", part.number())));
        html.append("</a></div>\n");
    }

    private static String span(String classes, String text) {
        return "<span class=\"" + classes + "\">" + escaped(text) + "</span>";
    }

    private static String style(Optional<String> css) {
        return css.map(style -> attribute("style", style)).orElse("");
    }

    private static String attribute(String name, String value) {
        return " " + escaped(name) + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }
}
