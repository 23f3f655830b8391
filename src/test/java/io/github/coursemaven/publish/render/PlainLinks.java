package io.github.coursemaven.publish.render;

import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.options.StyleFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Addresses that show what they lead to. */
record PlainLinks() implements PageLinks {

    @Override
    public String to(Reference reference) {
        return reference.written();
    }

    @Override
    public String to(StyleFile file) {
        return file instanceof StyleFile.InCourse inCourse
                ? String.valueOf(inCourse.path().getFileName())
                : toBundled(((StyleFile.Bundled) file).name());
    }

    @Override
    public Optional<String> textOf(StyleFile file) {
        return Optional.empty();
    }

    @Override
    public Optional<String> published() {
        return Optional.empty();
    }

    @Override
    public Ways ways() {
        return Ways.NONE;
    }

    @Override
    public Words words() {
        return Words.of("en", Map.of());
    }

    @Override
    public String toBundled(String name) {
        return "bundle:" + name;
    }

    @Override
    public List<String> toHighlighter(Collection<String> classes) {
        return Stream.concat(
                        Stream.of("bundle:highlight/highlight.js"),
                        classes.stream().distinct().map("language:"::concat))
                .toList();
    }

    @Override
    public String toJoined(List<String> names) {
        return "joined:" + String.join("+", names);
    }

    @Override
    public String toPageFile(String name) {
        return "page:" + name;
    }
}
