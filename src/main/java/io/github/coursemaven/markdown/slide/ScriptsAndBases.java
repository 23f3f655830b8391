package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.AttributeOffsets;
import io.github.coursemaven.markdown.slide.SlideElements.Wanted;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** The elements of a slide that would change its whole page. */
record ScriptsAndBases(Element slide, SourceText html, AttributeOffsets offsets) {

    private static final String CODE_IN_SCRIPT = "script[type='text/template']";
    private static final Wanted SCRIPTS = Wanted.of("script", "script");
    private static final Wanted BASES = Wanted.of("base[href]", "base");
    private static final Wanted CODE_IN_SCRIPTS = Wanted.of("pre code:has(" + CODE_IN_SCRIPT + ")", "script");

    /** Removes them, all but what only sets a target. */
    void remove(SlideElements elements, Consumer<Problem> problems) {
        readCode(elements);
        removeScripts(elements, problems);
        removeBases(elements, problems);
    }

    /** Code in a script keeps its tags, in reveal.js's highlight plugin (5.1.0). */
    private static void readCode(SlideElements elements) {
        for (var code : elements.all(CODE_IN_SCRIPTS)) {
            code.select(CODE_IN_SCRIPT).stream().findFirst().ifPresent(script -> code.text(script.data()));
        }
    }

    private void removeScripts(SlideElements elements, Consumer<Problem> problems) {
        var scripts = elements.all(SCRIPTS);
        for (var script : scripts) {
            problems.accept(Rule.SCRIPT_REMOVED.at(
                    html.locationAt(Math.max(0, script.sourceRange().startPos())),
                    "a script in a slide does not run; name it in the front matter, under 'scripts'"));
        }
        Removal.of(scripts, slide);
    }

    private void removeBases(SlideElements elements, Consumer<Problem> problems) {
        var bases = elements.all(BASES);
        for (var base : bases) {
            problems.accept(Rule.BAD_URL.at(
                    html.locationAt(offsets.of(base, "href")),
                    "'" + base.attr("href")
                            + "' would change where all relative addresses of the page lead; remove the <base>"));
        }
        bases.removeAttr("href");
        Removal.of(bases.stream().filter(base -> !base.hasAttr("target")).toList(), slide);
    }
}
