package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.blocks.Block.Code;
import io.github.coursemaven.markdown.html.Callouts.Callout;
import io.github.coursemaven.markdown.html.Callouts.Mark;
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
        var asked = FenceAttribute.word(attribute.rest(), "callouts");
        var shown = attribute
                .source()
                .map(source -> sources.shown(source, code.code()))
                .orElseGet(() -> included(code, asked.rest()));
        var isWritten = shown.equals(code.code().text());
        var isIncluded = attribute.source().isEmpty() && !isWritten;
        var mayHaveCallouts = attribute.isFile() || asked.value().isPresent() || isIncluded;
        var marks = mayHaveCallouts ? Callouts.in(shown) : List.<Mark>of();
        start(asked.rest(), !marks.isEmpty());
        body(shown, marks, code.code());
        var link = attribute.isFile() ? attribute.source().flatMap(sources::link) : Optional.<CodeLink>empty();
        html.tag("</code>" + link.map(CodeHtml::link).orElse("") + "</pre>\n");
        if (!marks.isEmpty()) {
            check(
                    marks,
                    number -> isWritten
                            ? code.code().locationAt(number.offset())
                            : code.info().locationAt(0),
                    list);
        }
        return !marks.isEmpty() && list.isPresent();
    }

    private String included(Code code, SourceText info) {
        return code.isIndented()
                ? code.code().text()
                : sources.included(code.code(), CodeInfo.parse(info.text()).classes());
    }

    private void start(SourceText written, boolean hasCallouts) {
        var info = CodeInfo.parse(written.text());
        CodeInfo.slip(written).ifPresent(problems);
        html.tag("<pre><code");
        info.lineNumbers()
                .ifPresent(lines -> html.attribute("data-line-numbers", lines, written, info.lineNumbersStart()));
        info.firstLine().ifPresent(line -> html.attribute("data-ln-start-from", line, written, 0));
        var classes = info.classes().isEmpty() ? MarkdownHtml.NO_LANGUAGE : HtmlText.escapeMarkup(info.classes());
        html.encodedAttribute("class", classes, written, 0);
        html.tag(hasCallouts ? " data-noescape=\"\">" : ">");
    }

    private void body(String shown, List<Mark> marks, SourceText code) {
        var end = 0;
        for (var mark : marks) {
            html.code(shown.substring(end, mark.start()), code, 0);
            mark.numbers()
                    .forEach(number -> html.tag("<b class=\"course-callout\" data-callout=\"" + number.value()
                            + "\"><i>(</i>" + number.value() + "<i>)</i></b>"));
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
