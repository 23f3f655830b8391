package io.github.coursemaven.maven;

import io.github.coursemaven.course.read.DeckMemory;

/** The parameters of all goals in their groups, from the fields that Maven has set. */
final class GoalParameters {

    private GoalParameters() {}

    static GoalRun of(AbstractCourseMojo mojo, MavenBuild build) {
        return new GoalRun(
                mojo,
                new FolderParameters(mojo.sourceDirectory, mojo.outputDirectory, mojo.reportsDirectory),
                decks(mojo, build),
                links(mojo, build.lists()),
                new VerdictParameters(
                        mojo.failOn, mojo.rules, mojo.failIfNoDecks, mojo.requireNetwork, mojo.baseline, mojo.snippets),
                DeckMemory.none());
    }

    private static DeckParameters decks(AbstractCourseMojo mojo, MavenBuild build) {
        var lists = build.lists();
        return new DeckParameters(
                        lists.list("includes", mojo.includes),
                        lists.list("excludes", mojo.excludes),
                        build.property("course.revealOptions"))
                .text("theme", mojo.theme)
                .text("highlightTheme", mojo.highlightTheme)
                .text("copyButton", mojo.copyButton)
                .text(
                        "sourceUrl",
                        ScmSources.template(mojo.sourceUrl, () -> build.facts().sources(), mojo.problems)
                                .orElse(""))
                .text("filter", mojo.filter)
                .text("contrast", mojo.contrast)
                .text("printTheme", mojo.printTheme)
                .separator("separator", mojo.separator)
                .separator("verticalSeparator", mojo.verticalSeparator)
                .separator("notesSeparator", mojo.notesSeparator)
                .list("css", lists.list("css", mojo.css))
                .list("scripts", lists.list("scripts", mojo.scripts))
                .staticDirectories(lists.list("staticDirectories", mojo.staticDirectories))
                .list("plugins", lists.list("plugins", mojo.plugins))
                .revealOptions(lists.each("revealOptions", mojo.revealOptions));
    }

    private static LinkParameters links(AbstractCourseMojo mojo, ListParameters lists) {
        return new LinkParameters(
                mojo.externalLinks,
                mojo.linkTimeout,
                mojo.linkRunTime,
                mojo.linksPerHost,
                mojo.linkSpacing,
                mojo.externalFragments,
                lists.list("linkExcludes", mojo.linkExcludes),
                mojo.linkCache,
                lists.list("allowPrivateHosts", mojo.allowPrivateHosts));
    }
}
