package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.DeckSources;
import io.github.coursemaven.course.deck.Origin;
import io.github.coursemaven.course.icon.DeckIcons;
import io.github.coursemaven.course.options.DeckOptions;
import io.github.coursemaven.course.options.Inherited;
import io.github.coursemaven.course.options.Library;
import io.github.coursemaven.course.options.StyleFinder;
import io.github.coursemaven.markdown.html.CodeSources;
import io.github.coursemaven.markdown.slide.LeftOut;
import io.github.coursemaven.markdown.slide.SlideMarkdown;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text to a deck without slides, of which little is read: what an index says of it. Thread-safe. */
record DeckTitles(CourseFiles files, Function<Path, PomValues> pom, StyleFinder styles) {

    private static final Pattern COMMENT_OR_HEADING = Pattern.compile("(?s:<!--.*?(?:-->|\\z))"
            + "|(?m)^(?: {0,3}#{1,6}[ \\t].*|[ \\t]*+\\S[^\\n]*+\\n=+[ \\t]*|[ \\t]*<h[1-6][ >].*)$");

    DeckTitles(CourseFiles files, Function<Path, PomValues> pom, Library library) {
        this(files, pom, new StyleFinder(files, library));
    }

    /** A deck with the title that it has if its first heading is one at first sight. */
    Deck deck(MarkdownFile source, Inherited inherited) {
        var frontMatter = source.frontMatter();
        var options = DeckOptions.of(inherited.under(frontMatter.settings()), ignored -> {});
        var style = styles.find(options, ignored -> {});
        var file = source.file();
        var includes = new Includes(files, options, file, ignored -> {}, Includes.MOST_CHARACTERS);
        var text = pom.apply(file).in(includes.expand(frontMatter.body()), options.filtered(), ignored -> {});
        return new Deck(
                new DeckSources(file, includes.included(), inherited.files(), List.of(), List.of(), List.of()),
                source.path(),
                Origin.ofDeck(file, inherited.files(), options.assetsDir()),
                DeckParser.title(options, heading(text, options), source.path()),
                options,
                style,
                List.of(),
                DeckIcons.NONE,
                List.of(),
                List.of());
    }

    private static Stream<String> heading(SourceText text, DeckOptions options) {
        var fences = CodeFences.in(text.text());
        return COMMENT_OR_HEADING
                .matcher(text.text())
                .results()
                .filter(found -> !found.group().startsWith("<!--") && !fences.contain(found.start()))
                .map(found -> text.slice(found.start(), found.end()))
                .flatMap(found -> new SlideMarkdown(
                                options.revealOptions().markdown(), Set.of(), LeftOut.NOTHING, CodeSources.NONE)
                        .render(found, List.of()).heading().stream())
                .limit(1);
    }
}
