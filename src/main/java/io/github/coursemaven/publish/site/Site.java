package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.output.Content;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files of a course to publish.
 *
 * @param pages by path below the output directory, with {@code /}
 * @param assets what pages need besides, by path; where a page has the same path, the page counts
 * @param index path of the course's index
 */
public record Site(SortedMap<String, Page> pages, SortedMap<String, Content> assets, String index) {

    public Site {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }

    Site(Collection<Page> pages, Map<String, Content> assets, String index) {
        this(
                new TreeMap<>(pages.stream().collect(Collectors.toMap(Page::path, Function.identity()))),
                new TreeMap<>(assets),
                index);
    }

    /** The same site with one page more, or another in its place. */
    Site with(Page page, Map<String, Content> itsAssets) {
        var morePages = new TreeMap<>(pages);
        morePages.put(page.path(), page);
        var moreAssets = new TreeMap<>(assets);
        moreAssets.putAll(itsAssets);
        return new Site(morePages, moreAssets, index);
    }

    /** The same site with one file more that no page needs. */
    public Site withFile(String path, Content content) {
        var moreAssets = new TreeMap<>(assets);
        moreAssets.put(path, content);
        return new Site(pages, moreAssets, index);
    }

    /** All files by path. */
    public SortedMap<String, Content> files() {
        var files = new TreeMap<>(assets);
        pages.values().forEach(page -> files.put(page.path(), page.content()));
        return files;
    }

    /** Whether a page or asset is at a path. */
    public boolean has(String path) {
        return pages.containsKey(path) || assets.containsKey(path);
    }

    /**
     * The page at a path.
     *
     * @throws IllegalArgumentException if there is none
     */
    Page page(String path) {
        return Optional.ofNullable(pages.get(path)).orElseThrow(() -> new IllegalArgumentException("no page: " + path));
    }

    /**
     * What is at a path.
     *
     * @throws IllegalArgumentException if nothing is
     */
    Content content(String path) {
        return Optional.ofNullable(pages.get(path))
                .map(Page::content)
                .or(() -> Optional.ofNullable(assets.get(path)))
                .orElseThrow(() -> new IllegalArgumentException("no file: " + path));
    }
}
