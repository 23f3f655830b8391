package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.publish.render.PageLinks;
import io.github.coursemaven.publish.render.Ways;
import io.github.coursemaven.publish.render.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The addresses in one of several pages that are made at once: what these pages share is for one of them at a time.
 *
 * @param shared the same for all these pages
 */
record SharedLinks(PageLinks links, Assets shared) implements PageLinks {

    @Override
    public String to(Reference reference) {
        synchronized (shared) {
            return links.to(reference);
        }
    }

    @Override
    public String to(StyleFile file) {
        synchronized (shared) {
            return links.to(file);
        }
    }

    @Override
    public Optional<String> published() {
        return links.published();
    }

    @Override
    public Ways ways() {
        return links.ways();
    }

    @Override
    public Words words() {
        return links.words();
    }

    @Override
    public Optional<String> textOf(StyleFile file) {
        synchronized (shared) {
            return links.textOf(file);
        }
    }

    @Override
    public String toBundled(String name) {
        synchronized (shared) {
            return links.toBundled(name);
        }
    }

    @Override
    public List<String> toHighlighter(Collection<String> classes) {
        synchronized (shared) {
            return links.toHighlighter(classes);
        }
    }

    @Override
    public String toJoined(List<String> names) {
        synchronized (shared) {
            return links.toJoined(names);
        }
    }

    @Override
    public String toPageFile(String name) {
        synchronized (shared) {
            return links.toPageFile(name);
        }
    }
}
