package io.github.coursemaven.publish.render;

import io.github.coursemaven.base.output.JsonWriter;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.icon.DrawnIcon;
import io.github.coursemaven.course.options.RevealPlugin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page on which reveal.js shows a deck. */
final class SlidesPage {

    /** What slides.js loads when the page is ready. */
    private static final List<String> FOR_PRINTING = List.of("paper.css", "print.css", "printing.js");

    /** The page that opens when the speaker asks for it, with its style and its script. */
    private static final List<String> SPEAKER_VIEW =
            List.of("reveal/speaker.html", "reveal/speaker.css", "reveal/speaker.js");

    private static final String REVEAL = "reveal/reveal.js";

    private final Deck deck;
    private final PageLinks links;
    private final PageSettings settings;
    private final PageParts parts;

    SlidesPage(Deck deck, PageLinks links, PageSettings settings) {
        this.deck = deck;
        this.links = links;
        this.settings = settings;
        this.parts = new PageParts(deck, links, settings);
    }

    SlidesView view() {
        FOR_PRINTING.forEach(links::toPageFile);
        SPEAKER_VIEW.forEach(links::toBundled);
        var highlighter = highlighter();
        var sections = new SectionHtml(parts, settings.notes());
        var size = SlideSize.of(deck.options().revealOptions());
        return new SlidesView(
                parts.head(List.of("slides.css"), pluginStyles(), icons(), !highlighter.isEmpty()),
                preview(),
                settings.printSize().sheetFor(size).css(),
                settings.printSize().roomFor(size),
                deferred(highlighter),
                deck.columns().stream().map(sections::of).toList(),
                later(),
                libraries(highlighter),
                parts.revealOptions(),
                words(),
                plugins(!highlighter.isEmpty()),
                parts.formulaOptions(),
                parts.mermaidOptions(),
                scripts());
    }

    /** Those of reveal.js itself: others are in a script each, which may name variables that are no properties. */
    private static TrustedHtml plugins(boolean highlights) {
        var names = List.of("RevealZoom", "RevealNotes", "RevealSearch", "RevealHighlight");
        return new TrustedHtml(JsonWriter.forScript(
                json -> json.array(all -> names.subList(0, highlights ? 4 : 3).forEach(all::value))));
    }

    /** Browsers show a page before they run a script at its end: one picture more, without the slides. */
    private List<String> deferred(List<String> highlighter) {
        return hasOtherScripts()
                ? List.of()
                : Stream.concat(highlighter.stream(), Stream.of(links.toJoined(List.of(REVEAL, "page/slides.js"))))
                        .toList();
    }

    private List<String> scripts() {
        if (!hasOtherScripts()) {
            return List.of();
        }
        var start = Stream.of(links.toPageFile("slides.js"));
        var pushed = plugins().stream().map(plugin -> links.toPageFile("plugin/" + plugin.global() + ".js"));
        return Stream.of(
                        Stream.of(links.toPageFile("options.js")),
                        pushed,
                        deck.style().scripts().stream().map(links::to),
                        start)
                .flatMap(scripts -> scripts)
                .toList();
    }

    /** What scripts of the page say to its readers. */
    private TrustedHtml words() {
        var keys = hasCopyButtons() ? List.of("slide", "copy", "copied") : List.of("slide");
        return new TrustedHtml(JsonWriter.forScript(json -> json.object(
                words -> keys.forEach(key -> words.entry(key, links.words().of(key))))));
    }

    private boolean hasCopyButtons() {
        return deck.options().copyButton()
                && plugins().stream().noneMatch(plugin -> plugin.global().equals("CopyCode"))
                && deck.slides().stream()
                        .anyMatch(slide -> !slide.content().codeBlocks().isEmpty());
    }

    private Optional<LinkPreview> preview() {
        var description = deck.options().metadata().description();
        return links.published().map(address -> new LinkPreview(deck.title(), address, description, Optional.empty()));
    }

    private List<DrawnIcon> icons() {
        return Stream.concat(deck.icons().onSlides().stream(), deck.icons().ofPlugins().stream())
                .distinct()
                .toList();
    }

    private List<RevealPlugin> plugins() {
        return deck.style().plugins();
    }

    /** The addresses of what plugins show. Files that they load themselves are gathered, too. */
    private List<String> pluginStyles() {
        plugins().forEach(plugin -> plugin.others().forEach(links::to));
        return plugins().stream()
                .flatMap(plugin -> plugin.styles().stream())
                .map(links::to)
                .toList();
    }

    /** Scripts of authors and of plugins may highlight any code, set formulas and draw diagrams, as soon as they run. */
    private boolean hasOtherScripts() {
        return deck.style().hasScripts();
    }

    private List<String> highlighter() {
        return hasOtherScripts() ? List.of(links.toBundled("reveal/plugin/highlight.js")) : parts.highlightScripts();
    }

    private List<String> libraries(List<String> highlighter) {
        return hasOtherScripts()
                ? Stream.of(
                                List.of(links.toBundled(REVEAL)),
                                highlighter,
                                parts.formulaScripts(),
                                parts.mermaidScripts(),
                                pluginScripts())
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    private List<SlidesView.Later> later() {
        return hasOtherScripts()
                ? List.of()
                : Stream.concat(
                                parts.formulaScripts().stream()
                                        .map(src -> new SlidesView.Later("course-formulas", src)),
                                parts.mermaidScripts().stream().map(src -> new SlidesView.Later("course-mermaid", src)))
                        .toList();
    }

    /**
     * The addresses of scripts of plugins. A plugin looks for its own script, and so for its folder, by how addresses end, and
     * takes the first: {@code menu.js} must not find {@code simplemenu.js}. So short file names come first.
     */
    private List<String> pluginScripts() {
        return plugins().stream()
                .map(plugin -> links.to(plugin.script()))
                .sorted(Comparator.comparingInt(SlidesPage::lengthOfFileName))
                .toList();
    }

    private static int lengthOfFileName(String address) {
        return address.length() - address.lastIndexOf('/');
    }
}
