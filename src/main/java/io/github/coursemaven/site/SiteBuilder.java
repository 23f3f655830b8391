package io.github.coursemaven.site;

import io.github.coursemaven.deck.Course;
import io.github.coursemaven.deck.Deck;
import io.github.coursemaven.files.Roots;
import io.github.coursemaven.output.Content;
import io.github.coursemaven.reference.PercentEncoding;
import io.github.coursemaven.render.CourseView;
import io.github.coursemaven.render.DeckRenderer;
import io.github.coursemaven.render.IndexRenderer;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the site of a course, without touching the disk. */
public final class SiteBuilder {

    private final SiteSettings settings;
    private final Resources resources;

    public SiteBuilder(SiteSettings settings, Resources resources) {
        this.settings = settings;
        this.resources = resources;
    }

    /** The pages of all decks that have one, the index, and what they need. */
    public Site build(Course course) {
        var assets = new Assets(course.files(), resources);
        var renderer = new DeckRenderer(settings.pages());
        var pages = course.publishable().stream()
                .collect(Collectors.toMap(
                        deck -> Roots.slashed(deck.page()),
                        deck -> renderer.slides(deck, new DeckLinks(course, deck, assets))));
        var index = course.indexPage();
        pages.put(index, new IndexRenderer().index(view(course, assets, index)));
        return new Site(together(assets.contents(), pages), index);
    }

    private static SortedMap<String, Content> together(Map<String, Content> assets, Map<String, String> pages) {
        var files = new TreeMap<String, Content>(assets);
        pages.forEach((path, html) -> files.put(path, new Content.Text(html)));
        return files;
    }

    private CourseView view(Course course, Assets assets, String index) {
        return new CourseView(
                settings.title(),
                settings.description(),
                settings.logo().map(logo -> assets.address(logo, index)),
                assets.pageFile("course.css"),
                course.publishable().stream().map(SiteBuilder::entry).toList(),
                settings.pages());
    }

    private static CourseView.Entry entry(Deck deck) {
        var about = deck.options().about();
        return new CourseView.Entry(
                deck.title(),
                about.getOrDefault("description", ""),
                Stream.of("author", "date")
                        .map(about::get)
                        .filter(Objects::nonNull)
                        .toList(),
                deck.slides().size(),
                PercentEncoding.encodePath(Roots.slashed(deck.page())));
    }
}
