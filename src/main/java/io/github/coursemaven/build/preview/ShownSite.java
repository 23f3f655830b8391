package io.github.coursemaven.build.preview;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.publish.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The site that the server shows.
 *
 * @param version counts the sites, from 1; 0 before the course is built
 * @param files by path, without a slash before it
 * @param index path of the first page; empty before there is a site
 * @param places where the slides of each page are written
 * @param problems the lines of the log that say what is wrong
 * @param replaced paths whose content has changed since this version was told of, which pages that are open may have
 */
record ShownSite(
        long version,
        Map<String, Content> files,
        String index,
        Map<String, SlidePlaces> places,
        List<String> problems,
        Set<String> replaced) {

    static final ShownSite NONE = new ShownSite(0, Map.of(), "", Map.of(), List.of(), Set.of());

    ShownSite {
        files = Map.copyOf(files);
        places = Map.copyOf(places);
        problems = List.copyOf(problems);
        replaced = Set.copyOf(replaced);
    }

    /** The site that follows this one. */
    ShownSite next(PreviewSite made, List<String> problemsOfSite) {
        return new ShownSite(
                version + 1, plain(made.site()), made.site().index(), made.places(), problemsOfSite, Set.of());
    }

    /** Whether the course was built, or could not be. */
    boolean isBuilt() {
        return version > 0;
    }

    /** This site with the pages of one deck more, or with an index, from before the course is built. */
    ShownSite withEarly(PreviewSite made) {
        return with(made, version, replacedBy(made.site()));
    }

    /** The site that follows this one, with other pages of one deck. */
    ShownSite next(PreviewSite ofDeck) {
        return with(ofDeck, version + 1, Set.of());
    }

    /** Another index is shown at the path without a name, too. */
    private Set<String> replacedBy(Site part) {
        var paths = new HashSet<>(replaced);
        plain(part).forEach((path, content) -> {
            var isOtherIndex = path.equals(part.index()) && !index.isEmpty() && !path.equals(index);
            if (isOtherIndex || (files.containsKey(path) && !content.equals(files.get(path)))) {
                paths.add(path);
            }
        });
        return paths;
    }

    private ShownSite with(PreviewSite part, long newVersion, Set<String> replacedPaths) {
        var more = new HashMap<>(files);
        more.putAll(plain(part.site()));
        var morePlaces = new HashMap<>(places);
        morePlaces.putAll(part.places());
        var partIndex = part.site().index();
        return new ShownSite(
                newVersion, more, part.site().has(partIndex) ? partIndex : index, morePlaces, problems, replacedPaths);
    }

    private static Map<String, Content> plain(Site site) {
        var plain = new HashMap<String, Content>();
        site.files().forEach((path, content) -> plain.put(path, plain(content)));
        return plain;
    }

    /** Files that are sent are no questions of a build; and two builds copy the same file. */
    private static Content plain(Content content) {
        return content instanceof Content.Copy copy
                ? new Content.Copy(DiskTrace.untraced(copy.file()), DiskTrace.untraced(copy.folder()))
                : content;
    }

    /** The same pages with other problems, because a new site could not be made. */
    ShownSite with(List<String> otherProblems) {
        return new ShownSite(version + 1, files, index, places, otherProblems, Set.of());
    }

    Optional<Content> file(String path) {
        return Optional.ofNullable(files.get(path.isEmpty() ? index : path));
    }

    /**
     * Paths whose content differs from an earlier site: also of files that only one of them has.
     *
     * @param changedFiles of the disk, which both sites may copy; plain paths
     */
    List<String> changesSince(ShownSite earlier, Set<Path> changedFiles) {
        var changed = new TreeMap<String, Boolean>();
        files.forEach((path, content) ->
                changed.put(path, !content.equals(earlier.files.get(path)) || isCopyOf(content, changedFiles)));
        earlier.files.keySet().forEach(path -> changed.putIfAbsent(path, true));
        earlier.replaced.forEach(path -> changed.put(path, true));
        return changed.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isCopyOf(Content content, Set<Path> changedFiles) {
        return content instanceof Content.Copy copy && changedFiles.contains(copy.file());
    }

    /** All bytes of a file. */
    static byte[] bytes(Content content) throws IOException {
        try (var in = content.open()) {
            return in.readAllBytes();
        }
    }
}
