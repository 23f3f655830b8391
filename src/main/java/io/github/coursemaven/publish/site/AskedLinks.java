package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.publish.render.PageLinks;
import io.github.coursemaven.publish.render.Ways;
import io.github.coursemaven.publish.render.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The addresses that a page has asked for, and the answers. */
final class AskedLinks implements PageLinks {

    private final PageLinks links;
    private final List<Asked<?>> asked = new ArrayList<>();

    AskedLinks(PageLinks links) {
        this.links = links;
    }

    private record Asked<T>(Function<PageLinks, T> question, T answer) {

        boolean isAnsweredBy(PageLinks others) {
            return question.apply(others).equals(answer);
        }
    }

    /** Asks others the same questions, all of them, and says whether the answers are the same. */
    boolean isAnsweredBy(PageLinks others) {
        var same = true;
        for (var each : asked) {
            same &= each.isAnsweredBy(others);
        }
        return same;
    }

    private <T> T ask(Function<PageLinks, T> question) {
        var answer = question.apply(links);
        asked.add(new Asked<>(question, answer));
        return answer;
    }

    @Override
    public String to(Reference reference) {
        return ask(each -> each.to(reference));
    }

    @Override
    public String to(StyleFile file) {
        return ask(each -> each.to(file));
    }

    @Override
    public Optional<String> published() {
        return ask(PageLinks::published);
    }

    @Override
    public Ways ways() {
        return ask(PageLinks::ways);
    }

    @Override
    public Words words() {
        return ask(PageLinks::words);
    }

    @Override
    public Optional<String> textOf(StyleFile file) {
        return ask(each -> each.textOf(file));
    }

    @Override
    public String toBundled(String name) {
        return ask(each -> each.toBundled(name));
    }

    @Override
    public List<String> toHighlighter(Collection<String> classes) {
        var known = List.copyOf(classes);
        return ask(each -> each.toHighlighter(known));
    }

    @Override
    public String toJoined(List<String> names) {
        var known = List.copyOf(names);
        return ask(each -> each.toJoined(known));
    }

    @Override
    public String toPageFile(String name) {
        return ask(each -> each.toPageFile(name));
    }
}
