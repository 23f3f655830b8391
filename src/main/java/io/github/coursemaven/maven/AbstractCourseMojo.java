package io.github.coursemaven.maven;

import io.github.coursemaven.build.CourseFailure;
import io.github.coursemaven.build.CourseRun;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.FailOn;
import io.github.coursemaven.build.Publication;
import io.github.coursemaven.build.Strictness;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.course.read.CourseReader;
import io.github.coursemaven.course.read.ReaderSettings;
import io.github.coursemaven.files.CourseFiles;
import io.github.coursemaven.problem.Severities;
import io.github.coursemaven.site.Resources;
import io.github.coursemaven.web.LinkPolicy;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** What the goals have in common: which decks there are, what is wrong with them, and when that fails the build. */
abstract class AbstractCourseMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    private SettingsDecrypter decrypter;

    /** Leaves this goal out. */
    @Parameter(property = "course.skip", defaultValue = "false")
    private boolean skip;

    /** The folder that decks are looked for in. The default is the base directory of the project. */
    @Parameter(property = "course.sourceDirectory")
    private @Nullable File sourceDirectory;

    /**
     * Patterns of the files that are decks, such as <code>docs/**&#47;*.md</code>, relative to the source directory. Where
     * patterns are given, every match is a deck; by default, all Markdown files are looked into for signs of a deck.
     */
    @Parameter(property = "course.includes")
    private @Nullable List<String> includes;

    /** Patterns of files that are no decks, relative to the source directory. */
    @Parameter(property = "course.excludes")
    private @Nullable List<String> excludes;

    /** Whether a project without any deck fails the build. */
    @Parameter(property = "course.failIfNoDecks", defaultValue = "false")
    private boolean failIfNoDecks;

    /** The folder that the pages are written into. */
    @Parameter(property = "course.outputDirectory", defaultValue = "${project.reporting.outputDirectory}/slides")
    private @Nullable File outputDirectory;

    /** The folder for reports, and for the list of files that were written. */
    @Parameter(property = "course.reportsDirectory", defaultValue = "${project.build.directory}/course")
    private @Nullable File reportsDirectory;

    /** What fails the build: <code>error</code>, <code>warning</code> (errors, too) or <code>never</code>. */
    @Parameter(property = "course.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Other severities for some rules, such as <code>site-absolute:ignore, links-to-source:error</code>. Severities are
     * <code>error</code>, <code>warning</code>, <code>info</code> and <code>ignore</code>.
     */
    @Parameter(property = "course.rules")
    private @Nullable String rules;

    /** The theme of decks that name none: one of reveal.js, a CSS file, or a URL. The default is <code>black</code>. */
    @Parameter(property = "course.theme")
    private @Nullable String theme;

    /**
     * The highlight.js style of decks that name none, with or without <code>base16/</code>. The default is
     * <code>zenburn</code>.
     */
    @Parameter(property = "course.highlightTheme")
    private @Nullable String highlightTheme;

    /** Style sheets of decks that name none: files of the course, resources of the plugin's dependencies, or URLs. */
    @Parameter(property = "course.css")
    private @Nullable List<String> css;

    /** Scripts of decks that name none, which run before reveal.js starts. */
    @Parameter(property = "course.scripts")
    private @Nullable List<String> scripts;

    /**
     * The regular expression between slides, in JavaScript's syntax, for decks that name none. The default is a line of three
     * hyphens between line ends.
     */
    @Parameter(property = "course.separator")
    private @Nullable String separator;

    /**
     * The regular expression before a vertical slide, for decks that name none. The default is a line of four hyphens between
     * line ends.
     */
    @Parameter(property = "course.verticalSeparator")
    private @Nullable String verticalSeparator;

    /** The regular expression before speaker notes, for decks that name none. The default is <code>^s*notes?:</code>. */
    @Parameter(property = "course.notesSeparator")
    private @Nullable String notesSeparator;

    /**
     * Options of reveal.js for decks that do not set them: an element for each, elements in it for nested ones; true, false
     * and numbers count as such. As <code>-Dcourse.revealOptions</code> an object in JSON5.
     */
    @Parameter(property = "course.revealOptions")
    private @Nullable PlexusConfiguration revealOptions;

    /** Whether links to other hosts are checked. Never with Maven's option <code>-o</code>. */
    @Parameter(property = "course.externalLinks", defaultValue = "true")
    private boolean externalLinks;

    /** The seconds that one URL may take, with all its redirects, retries and waits. */
    @Parameter(property = "course.linkTimeout", defaultValue = "30")
    private int linkTimeout;

    /** The seconds that all URLs together may take; the rest is told as not reached. */
    @Parameter(property = "course.linkRunTime", defaultValue = "60")
    private int linkRunTime;

    /** How many requests one host gets at the same time. */
    @Parameter(property = "course.linksPerHost", defaultValue = "4")
    private int linksPerHost;

    /** The milliseconds between the starts of two requests to one host. */
    @Parameter(property = "course.linkSpacing", defaultValue = "50")
    private int linkSpacing;

    /**
     * Whether anchors of pages on other hosts are checked, too. Then these pages are read, not only asked for. An anchor that is
     * not found is a warning, as scripts can make anchors.
     */
    @Parameter(property = "course.externalFragments", defaultValue = "false")
    private boolean externalFragments;

    /**
     * Targets of links, images and other references that are not checked: <code>*</code> is any text; after <code>re:</code> a
     * regular expression. The file <code>.course/link-excludes</code> in the base directory may name more, one on each line.
     */
    @Parameter(property = "course.linkExcludes")
    private @Nullable List<String> linkExcludes;

    /** The file that remembers good links for a week. The default is <code>.course/links.tsv</code> in the base directory. */
    @Parameter(property = "course.linkCache")
    private @Nullable File linkCache;

    /**
     * Private hosts that are checked: names, addresses, and ranges such as <code>10.0.0.0/8</code>. Behind a proxy, which looks
     * names up itself, only private addresses and names in the URL are recognized as such.
     */
    @Parameter(property = "course.allowPrivateHosts")
    private @Nullable List<String> allowPrivateHosts;

    /** Whether the build fails where there is no network to check links with. */
    @Parameter(property = "course.requireNetwork", defaultValue = "false")
    private boolean requireNetwork;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as course.skip says");
            return;
        }
        try {
            var failure = run();
            if (failure.isPresent()) {
                throw new MojoFailureException(failure.get().message());
            }
        } catch (EnvironmentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("a file or folder cannot be read or written: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("bad configuration of the course plugin: " + e.getMessage(), e);
        }
    }

    private Optional<CourseFailure> run() throws IOException, EnvironmentException, MojoExecutionException {
        var build = new MavenBuild(session, project, execution, decrypter);
        var layout = new FolderParameters(sourceDirectory, outputDirectory, reportsDirectory).layout(build);
        var strictness = new Strictness(
                Severities.parse(rules == null ? "" : rules), FailOn.of(failOn), failIfNoDecks, requireNetwork);
        var resources = new Resources(getClass().getClassLoader());
        var files = new CourseFiles(layout.roots(), layout.leftOut());
        var log = new MavenLog(getLog());
        var reader = new CourseReader(files, readerSettings(), resources);
        var checker = new CourseChecker(files, resources, links().check(build, log));
        return new CourseRun(log, layout, strictness, build.reports(layout))
                .run(reader, checker, publication(new Preparation(build, layout, files, resources, log)));
    }

    /** What the goal makes of the course beyond checking it. */
    abstract Publication publication(Preparation known);

    private LinkParameters links() {
        var excludes = list(linkExcludes).stream().map(LinkPolicy::exclude).toList();
        var policy = LinkPolicy.of(
                        linkTimeout, linkRunTime, linksPerHost, linkSpacing, excludes, list(allowPrivateHosts))
                .withFragments(externalFragments);
        return new LinkParameters(externalLinks, policy, linkCache);
    }

    private ReaderSettings readerSettings() throws MojoExecutionException {
        var defaults = new DeckDefaults()
                .text("theme", Optional.ofNullable(theme))
                .text("highlightTheme", Optional.ofNullable(highlightTheme))
                .text("separator", Optional.ofNullable(separator))
                .text("verticalSeparator", Optional.ofNullable(verticalSeparator))
                .text("notesSeparator", Optional.ofNullable(notesSeparator))
                .list("css", list(css))
                .list("scripts", list(scripts))
                .revealOptions(Optional.ofNullable(revealOptions), session.getUserProperties())
                .mapping();
        return new ReaderSettings(list(includes), list(excludes), defaults).excludingLinks(list(linkExcludes));
    }

    private static List<String> list(@Nullable List<String> values) {
        return Optional.ofNullable(values).orElse(List.of());
    }
}
