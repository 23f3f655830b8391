package io.github.coursemaven.render;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the index of a course. */
public final class IndexRenderer {

    private final Templates templates = new Templates();

    public String index(CourseView course) {
        var data = new LinkedHashMap<String, Object>();
        data.put("lang", course.settings().lang());
        data.put("title", course.title());
        data.put("description", course.description());
        data.put("logo", course.logo().orElse(""));
        data.put("styleSheet", course.styleSheet());
        data.put("decks", course.decks().stream().map(IndexRenderer::entry).toList());
        return templates.render("course.ftlh", data);
    }

    private static Map<String, Object> entry(CourseView.Entry deck) {
        return Map.of(
                "title", deck.title(),
                "description", deck.description(),
                "details", deck.details(),
                "slides", deck.slides(),
                "address", deck.address(),
                "others",
                        deck.others().stream()
                                .map(link -> Map.of("text", link.text(), "address", link.address()))
                                .toList());
    }
}
