package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.blocks.Block.Code;
import io.github.coursemaven.markdown.html.Callouts.Callout;
import io.github.coursemaven.markdown.html.Callouts.Mark;
import io.github.coursemaven.markdown.html.CodeChanges.Line;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes code, as reveal.js's Markdown plugin does; with numbers in place of callouts, if it comes from a file or asks for it. */
record CodeHtml(HtmlText html, CodeSources sources, Consumer<Problem> problems) {

    /**
     * Writes one block.
     *
     * @param list that follows the code
     * @return whether the list explains callouts
     */
    boolean write(Code code, Optional<CalloutList> list) {
        var attribute = SourceAttribute.in(code.info());
        var older = attribute.isFile()
                ? FenceAttribute.in(attribute.rest(), "diff")
                : FenceAttribute.absent(attribute.rest());
        var asked = FenceAttribute.word(older.rest(), "callouts");
        var shown = shown(attribute, code, asked.rest());
        var changes = older.value()
                .flatMap(old -> attribute.source().map(source -> changes(old, source, code.code())))
                .orElse(List.of());
        var isWritten = shown.equals(code.code().text());
        var isIncluded = attribute.source().isEmpty() && !isWritten;
        var mayHaveCallouts = attribute.isFile() || asked.value().isPresent() || isIncluded;
        var marks = mayHaveCallouts ? Callouts.in(shown) : List.<Mark>of();
        start(asked.rest(), attribute.asClass(!code.code().text().isBlank()), !marks.isEmpty(), !changes.isEmpty());
        if (changes.isEmpty()) {
            body(shown, marks, code.code());
        } else {
            changes(changes, code.code());
        }
        var link = attribute.isFile() ? attribute.source().flatMap(sources::link) : Optional.<CodeLink>empty();
        html.tag("</code>" + link.map(CodeHtml::link).orElse("") + "</pre>\n");
        check(
                marks,
                number -> isWritten
                        ? code.code().locationAt(number.offset())
                        : code.info().locationAt(0),
                list);
        return !marks.isEmpty() && list.isPresent();
    }

    /** What has changed from the code of another source; empty if nothing has. */
    private List<Line> changes(SourceText oldest, CodeSource newest, SourceText code) {
        var old = sources.shown(new CodeSource(CodeSource.Kind.FILE, oldest), code.slice(0, 0));
        return CodeChanges.between(old, sources.compared(newest, code));
    }

    private void changes(List<Line> changes, SourceText code) {
        for (var index = 0; index < changes.size(); index++) {
            var line = changes.get(index);
            html.tag(index == 0 ? "" : "\n");
            html.tag(
                    switch (line.side()) {
                        case BOTH -> "";
                        case REMOVED -> "<b class=\"course-change course-removed\">\u2212</b>";
                        case ADDED -> "<b class=\"course-change course-added\">+</b>";
                    });
            body(line.text(), line.marks(), code);
        }
    }

    private String shown(SourceAttribute attribute, Code code, SourceText info) {
        FenceSlips.in(code).ifPresent(problems);
        return attribute
                .source()
                .map(source -> sources.shown(source, code.code()))
                .orElseGet(() -> included(code, info));
    }

    private String included(Code code, SourceText info) {
        return code.isIndented()
                ? code.code().text()
                : sources.included(code.code(), CodeInfo.parse(info.text()).classes());
    }

    /** Code that has changed is shown in two steps, before and after; other steps of the author count its lines. */
    private void start(SourceText written, String otherClass, boolean hasCallouts, boolean hasChanges) {
        var info = CodeInfo.parse(written.text());
        CodeInfo.slip(written).ifPresent(problems);
        html.tag("<pre><code");
        info.lineNumbers()
                .or(() -> hasChanges ? Optional.of("|") : Optional.empty())
                .ifPresent(lines -> html.attribute("data-line-numbers", lines, written, info.lineNumbersStart()));
        info.firstLine().ifPresent(line -> html.attribute("data-ln-start-from", line, written, 0));
        var classes = (info.classes() + " " + otherClass).strip();
        html.encodedAttribute(
                "class", classes.isEmpty() ? MarkdownHtml.NO_LANGUAGE : HtmlText.escapeMarkup(classes), written, 0);
        html.tag(hasCallouts || hasChanges ? " data-noescape=\"\">" : ">");
    }

    private void body(String shown, List<Mark> marks, SourceText code) {
        var end = 0;
        for (var mark : marks) {
            html.code(shown.substring(end, mark.start()), code, 0);
            mark.numbers()
                    .forEach(number -> html.tag("<b class=\"course-callout\" data-callout=\"" + number.value()
                            + "\" role=\"img\" aria-label=\"" + number.value() + "\"></b>"));
            end = mark.end();
        }
        html.code(shown.substring(end), code, 0);
    }

    /** Text for paper; on slides, a script makes a link of it, which is not checked: what was written today is not there yet. */
    private static String link(CodeLink link) {
        return "<span class=\"course-source\" dir=\"ltr\" data-href=\"" + HtmlText.escape(link.url()) + "\">"
                + HtmlText.escape(link.path()) + "</span>";
    }

    private void check(List<Mark> marks, Function<Callout, Location> place, Optional<CalloutList> list) {
        if (marks.isEmpty()) {
            return;
        }
        var places = new TreeMap<Integer, Location>();
        for (var mark : marks) {
            mark.numbers().forEach(number -> places.putIfAbsent(number.value(), place.apply(number)));
        }
        list.map(items -> items.problems(places))
                .orElseGet(() -> List.of(CalloutList.missing(
                        marks.get(0).numbers().get(0).value(),
                        place.apply(marks.get(0).numbers().get(0)))))
                .forEach(problems);
    }
}
