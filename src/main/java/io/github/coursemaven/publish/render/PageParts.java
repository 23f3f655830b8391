package io.github.coursemaven.publish.render;

import io.github.coursemaven.base.reference.Markup;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.course.icon.DrawnIcon;
import io.github.coursemaven.course.options.DeckOptions;
import io.github.coursemaven.course.options.LanguageTag;
import io.github.coursemaven.markdown.slide.CodeBlock;
import io.github.coursemaven.markdown.slide.Feature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What all pages of a deck have in common. */
final class PageParts {

    private static final String OTHER_REPAIRS =
            """
            .reveal .slides :is(p, li, td, th, dd, blockquote) a { text-decoration: underline; }
            .reveal .slide-number { background-color: rgba(0, 0, 0, 0.75); }""";

    private final Deck deck;
    private final PageLinks links;
    private final PageSettings settings;
    private final Set<Feature> features;

    PageParts(Deck deck, PageLinks links, PageSettings settings) {
        this.deck = deck;
        this.links = links;
        this.settings = settings;
        this.features = deck.features();
    }

    /**
     * The head of a page.
     *
     * @param pageStyles the names of its style sheets among this plugin's own
     * @param pluginStyles addresses of the style sheets of plugins
     * @param icons those that the page draws
     * @param highlights whether it has code
     */
    PageHead head(List<String> pageStyles, List<String> pluginStyles, List<DrawnIcon> icons, boolean highlights) {
        var style = deck.style();
        var metadata = deck.options().metadata();
        var ways = Optional.of(links.ways()).filter(found -> !found.links().isEmpty());
        return new PageHead(
                lang(),
                isRightToLeft() ? Optional.of("rtl") : Optional.empty(),
                deck.title(),
                metadata.description(),
                metadata.author(),
                style.favicon().map(links::to).orElse("data:,"),
                new FirstSheets(style, links).of(highlights),
                Stream.of(ownStyles(pageStyles), pluginStyles.stream(), iconStyles(icons))
                        .flatMap(styles -> styles)
                        .toList(),
                icons.isEmpty() ? Optional.empty() : Optional.of(IconCss.of(icons)),
                repairs(),
                Optional.of("light").filter(theme -> deck.options().isLightOnPaper()),
                ways,
                style.css().stream().map(links::to).toList());
    }

    /** Also links that only their colour tells from text, and numbers of slides on a light ground. */
    private Optional<TrustedHtml> repairs() {
        return Optional.of(deck.options())
                .filter(DeckOptions::repairsContrast)
                .flatMap(options -> links.textOf(deck.style().theme()))
                .map(theme -> ThemeColors.in(theme)
                                .repair()
                                .map(rules -> rules + "\n")
                                .orElse("")
                        + OTHER_REPAIRS)
                .map(TrustedHtml::new);
    }

    private Stream<String> ownStyles(List<String> pageStyles) {
        var direction = Stream.of("rtl.css").filter(name -> isRightToLeft());
        var language = Stream.of("cjk.css").filter(name -> LanguageTag.isChineseJapaneseOrKorean(lang()));
        return Stream.of(pageStyles.stream(), direction, language)
                .flatMap(names -> names)
                .map(links::toPageFile);
    }

    private String lang() {
        return deck.options().metadata().lang().orElse(settings.lang());
    }

    private boolean isRightToLeft() {
        return deck.options().revealOptions().rtl() || LanguageTag.isRightToLeft(lang());
    }

    /** What all icons have in common. With it come the licence and the names of those who made the icons. */
    private Stream<String> iconStyles(List<DrawnIcon> icons) {
        if (icons.isEmpty()) {
            return Stream.of();
        }
        links.toBundled("licenses/fortawesome-fontawesome-free.txt");
        return Stream.of(links.toPageFile("icons.css"));
    }

    /** The options of reveal.js; the address of the picture behind all slides is one that works from the page. */
    TrustedHtml revealOptions() {
        var options = deck.options().revealOptions();
        return new TrustedHtml(ScriptJson.of(deck.parallaxBackground()
                .map(links::to)
                .map(options::writtenWithParallaxBackground)
                .orElse(options.written())));
    }

    Optional<TrustedHtml> mermaidOptions() {
        return features.contains(Feature.MERMAID)
                ? deck.options().mermaid().map(ScriptJson::of).map(TrustedHtml::new)
                : Optional.empty();
    }

    /** The addresses of Mermaid; none without diagrams. */
    List<String> mermaidScripts() {
        return features.contains(Feature.MERMAID) ? List.of(links.toBundled("mermaid/mermaid.js")) : List.of();
    }

    /** The addresses of the scripts that highlight the code of the deck; none without code. */
    List<String> highlightScripts() {
        var classes = deck.slides().stream()
                .flatMap(slide -> slide.content().codeBlocks().stream())
                .map(CodeBlock::classes)
                .toList();
        return classes.isEmpty() ? List.of() : links.toHighlighter(classes);
    }

    /** The address of the script that sets formulas; none without formulas. */
    List<String> formulaScripts() {
        return features.contains(Feature.MATH) ? List.of(links.toBundled("mathjax/formulas.js")) : List.of();
    }

    /** What that script is given. */
    Optional<TrustedHtml> formulaOptions() {
        return features.contains(Feature.MATH)
                ? Optional.of(new TrustedHtml(FormulaJson.of(deck.options().formulas())))
                : Optional.empty();
    }

    /** Speaker notes, unless the course leaves them out. */
    List<TrustedHtml> notes(List<Markup> notes) {
        return settings.notes() ? notes.stream().map(this::html).toList() : List.of();
    }

    /** The style elements among the speaker notes of a slide, for a page without the notes. */
    List<TrustedHtml> stylesInNotes(Slide slide) {
        return Stream.of(slide.content().stylesInNotes())
                .filter(styles -> !styles.isEmpty())
                .map(this::html)
                .toList();
    }

    TrustedHtml html(Markup markup) {
        return new TrustedHtml(markup.with(links::to));
    }
}
