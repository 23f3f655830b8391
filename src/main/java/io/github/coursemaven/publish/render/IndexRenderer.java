package io.github.coursemaven.publish.render;

/** Makes the index of a course. */
public final class IndexRenderer {

    private final Templates templates = Templates.own();

    public String index(IndexView course) {
        return templates.render("index.ftlh", course);
    }
}
