package io.github.coursemaven.maven;

import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.Publication;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** What the goals have in common. Numbers and switches have setters for texts, so that all that is wrong is reported together. */
abstract class AbstractCourseMojo extends AbstractMojo {

    final ParameterProblems problems = new ParameterProblems();

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    private MavenServices services;

    /** Skips this goal. */
    @Parameter(property = "course.skip", defaultValue = "false")
    private boolean skip;

    /** The folder to search for decks. The default is the base directory of the project. */
    @Parameter(property = "course.sourceDirectory")
    @Nullable File sourceDirectory;

    /** Patterns of files that are decks, such as <code>docs/**&#47;*.md</code>. By default, Markdown is searched for signs of a deck. */
    @Parameter(property = "course.includes")
    @Nullable List<@Nullable String> includes;

    /** Patterns of files that are not decks, relative to the source directory. */
    @Parameter(property = "course.excludes")
    @Nullable List<@Nullable String> excludes;

    /** Whether a project without decks fails the build. */
    @Parameter(property = "course.failIfNoDecks", defaultValue = "false")
    boolean failIfNoDecks;

    /** The folder to write the pages to. */
    @Parameter(property = "course.outputDirectory", defaultValue = "${project.reporting.outputDirectory}/slides")
    @Nullable File outputDirectory;

    /** The folder to write the reports to, and the list of the files that were written. */
    @Parameter(property = "course.reportsDirectory", defaultValue = "${project.build.directory}/course")
    @Nullable File reportsDirectory;

    /** Pass <code>write</code> on the command line to record the problems of today: they then fail no build; <code>off</code> ignores that. */
    @Parameter(property = "course.baseline", defaultValue = "read")
    String baseline;

    /** What fails the build: <code>error</code>, <code>warning</code> (which includes errors) or <code>never</code>. */
    @Parameter(property = "course.failOn", defaultValue = "error")
    String failOn;

    /** Other severities for rules, such as <code>site-absolute:ignore, links-to-source:error</code>; also warning and info. */
    @Parameter(property = "course.rules")
    @Nullable String rules;

    /** What code from files must be: <code>exist</code>, <code>compiled</code>, <code>tested</code>; or <code>off</code>. */
    @Parameter(property = "course.snippets", defaultValue = "compiled")
    String snippets;

    /** Whether decks may run code with all your rights, as <code>jshell run</code> does: only if you trust those who write them. */
    @Parameter(property = "course.execute", defaultValue = "false")
    String execute;

    /** The theme of decks that do not name one: a theme of reveal.js, a CSS file, or a URL. The default is <code>black</code>. */
    @Parameter(property = "course.theme")
    @Nullable String theme;

    /** The highlight.js style of decks without one, with or without <code>base16/</code>. The default is <code>zenburn</code>. */
    @Parameter(property = "course.highlightTheme")
    @Nullable String highlightTheme;

    /** Style sheets of decks that do not name any: files of the course, resources of the plugin's dependencies, or URLs. */
    @Parameter(property = "course.css")
    @Nullable List<@Nullable String> css;

    /** Scripts of decks that do not name any. They run before reveal.js starts. */
    @Parameter(property = "course.scripts")
    @Nullable List<@Nullable String> scripts;

    /** Plugins of reveal.js for decks that do not name any, such as <code>menu</code>, <code>chalkboard</code>; see the guide. */
    @Parameter(property = "course.plugins")
    @Nullable List<@Nullable String> plugins;

    /** Whether code on slides has a button to copy it. The default is <code>true</code>. */
    @Parameter(property = "course.copyButton")
    @Nullable String copyButton;

    /** The address of code's sources, with <code>{path}</code>, <code>{line}</code>, <code>{end}</code>; <code>scm</code>: that of the POM. */
    @Parameter(property = "course.sourceUrl")
    @Nullable String sourceUrl;

    /** Whether properties such as <code>&#36;{project.version}</code> in decks get values; <code>code</code>: in code, too. */
    @Parameter(property = "course.filter")
    @Nullable String filter;

    /** Other properties of the POM that decks may show if they are filtered. */
    @Parameter(property = "course.properties")
    @Nullable List<@Nullable String> properties;

    /** Colours that are hard to read: <code>theme</code> (the default) keeps them, <code>repair</code> changes them. */
    @Parameter(property = "course.contrast")
    @Nullable String contrast;

    /** The colours on paper: <code>same</code> (the default) are those of the slides, <code>light</code> makes dark slides light. */
    @Parameter(property = "course.printTheme")
    @Nullable String printTheme;

    /** Folders that are published as they are, without hidden files, keys and decks: what scripts load, for example. */
    @Parameter(property = "course.staticDirectories")
    @Nullable List<@Nullable String> staticDirectories;

    /** The regular expression between slides, in JavaScript syntax. The default is a line of three hyphens. */
    @Parameter(property = "course.separator")
    @Nullable String separator;

    /** The regular expression before a vertical slide. The default is a line of four hyphens. */
    @Parameter(property = "course.verticalSeparator")
    @Nullable String verticalSeparator;

    /** The regular expression before speaker notes. The default is <code>^s*notes?:</code> (sic, as in reveal.js). */
    @Parameter(property = "course.notesSeparator")
    @Nullable String notesSeparator;

    /** Options of reveal.js for decks that do not set them: elements, nested where options are; or one object in JSON5. */
    @Parameter(property = "course.revealOptions")
    @Nullable PlexusConfiguration revealOptions;

    /** Whether to check links to other hosts. They are never checked with Maven's option <code>-o</code>. */
    @Parameter(property = "course.externalLinks", defaultValue = "true")
    boolean externalLinks;

    /** The seconds that one URL may take, including its redirects, retries and waits. */
    @Parameter(property = "course.linkTimeout", defaultValue = "30")
    int linkTimeout;

    /** The seconds that all URLs together may take. The others are reported as not reached. */
    @Parameter(property = "course.linkRunTime", defaultValue = "60")
    int linkRunTime;

    /** How many requests one host gets at the same time. */
    @Parameter(property = "course.linksPerHost", defaultValue = "4")
    int linksPerHost;

    /** The milliseconds between the starts of two requests to one host. */
    @Parameter(property = "course.linkSpacing", defaultValue = "50")
    int linkSpacing;

    /** Whether to check anchors of pages on other hosts, too, as warnings. These pages are then downloaded, not only requested. */
    @Parameter(property = "course.externalFragments", defaultValue = "false")
    boolean externalFragments;

    /** Targets that are not checked, with <code>*</code> for any text, or <code>re:</code> before a regular expression. */
    @Parameter(property = "course.linkExcludes")
    @Nullable List<@Nullable String> linkExcludes;

    /** The file that keeps good links for a week. The default is <code>.course/links.tsv</code> in the base directory. */
    @Parameter(property = "course.linkCache")
    @Nullable File linkCache;

    /** Private hosts that are checked: names, addresses, ranges. A proxy looks up names itself, so only what the URL says is known. */
    @Parameter(property = "course.allowPrivateHosts")
    @Nullable List<@Nullable String> allowPrivateHosts;

    /** Whether the build fails if there is no network to check links with. */
    @Parameter(property = "course.requireNetwork", defaultValue = "false")
    boolean requireNetwork;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped because course.skip is true");
            return;
        }
        try {
            run(new MavenBuild(session, project, execution, services));
        } catch (EnvironmentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw new MojoExecutionException(DiskFault.message(e), e);
        }
    }

    void run(MavenBuild build) throws IOException, EnvironmentException, MojoFailureException {
        var failure = GoalParameters.of(this, build).run(build, new MavenLog(getLog()), problems);
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get().message());
        }
    }

    /** What the goal does besides checking the course. */
    abstract Publication publication(GoalContext context) throws IOException;

    public void setSkip(String text) {
        skip = problems.flag("skip", text, false);
    }

    public void setFailIfNoDecks(String text) {
        failIfNoDecks = problems.flag("failIfNoDecks", text, false);
    }

    public void setExternalLinks(String text) {
        externalLinks = problems.flag("externalLinks", text, true);
    }

    public void setExternalFragments(String text) {
        externalFragments = problems.flag("externalFragments", text, false);
    }

    public void setRequireNetwork(String text) {
        requireNetwork = problems.flag("requireNetwork", text, false);
    }

    public void setLinkTimeout(String text) {
        linkTimeout = problems.wholeNumber("linkTimeout", text, 1, 30);
    }

    public void setLinkRunTime(String text) {
        linkRunTime = problems.wholeNumber("linkRunTime", text, 1, 60);
    }

    public void setLinksPerHost(String text) {
        linksPerHost = problems.wholeNumber("linksPerHost", text, 1, 4);
    }

    public void setLinkSpacing(String text) {
        linkSpacing = problems.wholeNumber("linkSpacing", text, 0, 50);
    }
}
