package io.github.coursemaven.maven;

import io.github.coursemaven.build.CourseLayout;
import io.github.coursemaven.course.read.CourseReader;
import io.github.coursemaven.publish.site.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders that a build writes to. No decks are looked for in them, so they must not hold any.
 *
 * @param everywhere finds decks in these folders, too
 */
record WrittenFolders(MavenBuild build, CourseLayout layout, CourseReader everywhere) {

    /** Adds a problem for each folder that holds decks. */
    void refuseDecks(ParameterProblems problems) throws IOException {
        refuseDecks(FolderParameters.OUTPUT, layout.output(), "target/site/slides", problems);
        refuseDecks(FolderParameters.REPORTS, layout.reports(), "target/course", problems);
    }

    private void refuseDecks(String name, Path folder, String example, ParameterProblems problems) throws IOException {
        if (!isSearched(folder)) {
            return;
        }
        var written = new SiteWriter(layout.output(), layout.reports())
                .written().stream().map(layout.output()::resolve).toList();
        everywhere.read(folder).verdicts().entrySet().stream()
                .filter(entry -> entry.getValue().isDeck())
                .map(entry -> layout.roots().search().resolve(entry.getKey()))
                .filter(deck -> !written.contains(deck))
                .sorted()
                .findFirst()
                .ifPresent(deck -> problems.add(
                        name,
                        "'" + layout.shown(folder) + "' holds the deck '" + layout.shown(deck)
                                + "'; choose a folder of its own, such as " + example));
    }

    /** Whether decks would be looked for in a folder if nothing were written there. */
    private boolean isSearched(Path folder) throws IOException {
        var search = layout.roots().search();
        return Files.isDirectory(folder)
                && folder.startsWith(search)
                && !folder.equals(search)
                && build.leftOut().stream().noneMatch(folder::startsWith);
    }
}
