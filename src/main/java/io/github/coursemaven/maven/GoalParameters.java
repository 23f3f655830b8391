package io.github.coursemaven.maven;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of all goals in their groups, from the fields that Maven has set. */
final class GoalParameters {

    private GoalParameters() {}

    static GoalRun of(AbstractCourseMojo mojo, MavenBuild build) {
        return new GoalRun(
                new FolderParameters(mojo.sourceDirectory, mojo.outputDirectory, mojo.reportsDirectory),
                decks(mojo, build),
                links(mojo),
                new VerdictParameters(mojo.failOn, mojo.rules, mojo.failIfNoDecks, mojo.requireNetwork));
    }

    private static DeckParameters decks(AbstractCourseMojo mojo, MavenBuild build) {
        return new DeckParameters(list(mojo.includes), list(mojo.excludes), build.property("course.revealOptions"))
                .text("theme", mojo.theme)
                .text("highlightTheme", mojo.highlightTheme)
                .separator("separator", mojo.separator)
                .separator("verticalSeparator", mojo.verticalSeparator)
                .separator("notesSeparator", mojo.notesSeparator)
                .list("css", list(mojo.css))
                .list("scripts", list(mojo.scripts))
                .revealOptions(mojo.revealOptions);
    }

    private static LinkParameters links(AbstractCourseMojo mojo) {
        return new LinkParameters(
                mojo.externalLinks,
                mojo.linkTimeout,
                mojo.linkRunTime,
                mojo.linksPerHost,
                mojo.linkSpacing,
                mojo.externalFragments,
                list(mojo.linkExcludes),
                mojo.linkCache,
                list(mojo.allowPrivateHosts));
    }

    /** Without the empty ones, which Maven hands over as null. */
    private static List<String> list(@Nullable List<@Nullable String> values) {
        return Stream.ofNullable(values)
                .flatMap(List::stream)
                .flatMap(Stream::ofNullable)
                .filter(value -> !value.isBlank())
                .toList();
    }
}
