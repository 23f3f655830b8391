package io.github.coursemaven.maven;

import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.start.CiService;
import io.github.coursemaven.build.start.CourseWords;
import io.github.coursemaven.build.start.FirstFile;
import io.github.coursemaven.build.start.NewCourse;
import io.github.coursemaven.build.start.PluginCoordinates;
import io.github.coursemaven.build.start.Takeover;
import io.github.coursemaven.build.start.XmlElement;
import io.github.coursemaven.maven.cache.BuildCache;
import io.github.coursemaven.publish.render.PageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Starts a course in this folder: writes a POM, two decks that show what decks can do, a picture, and <code>.gitignore</code>. Files
 * that exist are left as they are.
 */
@Mojo(name = "init", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    private static final String REVEAL_MD = "reveal-md";

    private final ParameterProblems problems = new ParameterProblems();

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

    /** The title of the course. The default is the name of the project; without a POM, that of the folder. */
    @Parameter(property = "course.title")
    private @Nullable String title;

    /** Who teaches the course, for its POM and its first decks. */
    @Parameter(property = "course.author")
    private @Nullable String author;

    /** The language of the course, such as <code>de</code> or <code>pt-BR</code>. The first decks are in English. */
    @Parameter(property = "course.lang")
    private @Nullable String lang;

    /** The parent of the new POM, such as <code>edu.example:course-parent:1</code>. Maven must be able to find it. */
    @Parameter(property = "course.parent")
    private @Nullable String parent;

    /** Who builds and publishes the course: <code>github</code> or <code>gitlab</code> gets a file that says how. */
    @Parameter(property = "course.ci")
    private @Nullable String ci;

    /**
     * The tool that the decks were written for: <code>reveal-md</code>. What its scripts tell it becomes the configuration of this
     * plugin, and the decks are checked.
     */
    @Parameter(property = "course.from")
    private @Nullable String from;

    /**
     * Whether to write JSON schemas to <code>.course</code>, by which editors complete and check the keys of front matter,
     * <code>reveal-md.json</code> and <code>reveal.json</code>.
     */
    @Parameter(property = "course.schemas", defaultValue = "false")
    private boolean schemas;

    /** Whether to add the plugin to a POM that exists. By default, the lines to add are printed. */
    @Parameter(property = "course.write", defaultValue = "false")
    private boolean write;

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            getLog().info("Skipped because course.skip is true");
            return;
        }
        try {
            run(new MavenBuild(session, project, execution, services));
        } catch (EnvironmentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("a file or folder cannot be read or written: " + e.getMessage(), e);
        }
    }

    private void run(MavenBuild build) throws IOException, EnvironmentException, MojoExecutionException {
        var log = new MavenLog(getLog());
        for (var line : build.withoutEffect()) {
            log.warn(line);
        }
        var words = words(build);
        var layout = new FolderParameters(null, null, null).layout(build, problems);
        var base = DiskTrace.untraced(layout.roots().base());
        var asked = new StartedPom(session, services.projects(), project, plugin(), base)
                .wish(write, Given.text(parent), words, settings(), problems);
        var service = Given.text(ci).flatMap(name -> problems.read("ci", () -> CiService.of(name)));
        var takesOver = takesOver();
        problems.refuse();
        var course = new NewCourse(layout, words, plugin(), log);
        var pom = takesOver ? asked.adding(new Takeover(base, log).settings()) : asked;
        var others = new ArrayList<>(missing(build.cache(layout)));
        service.ifPresent(found -> others.add(found.file(layout.roots(), pom.output(), plugin())));
        var isKnown = course.writePom(pom);
        if (!takesOver) {
            course.writeSamples(schemas);
        }
        if (schemas) {
            others.addAll(course.schemas());
        }
        course.writeOthers(others);
        if (takesOver && !check().passes(pom.settings())) {
            course.offerBaseline(isKnown);
        }
        course.sayHowToGoOn(isKnown);
    }

    private boolean takesOver() {
        var given = Given.text(from).map(String::strip);
        given.filter(name -> !name.equals(REVEAL_MD))
                .ifPresent(name -> problems.add("from", "'" + name + "' is not known; use " + REVEAL_MD));
        return given.isPresent();
    }

    private FirstCheck check() {
        return new FirstCheck(
                session, services.plugins(), execution.getMojoDescriptor().getPluginDescriptor());
    }

    private static List<FirstFile> missing(BuildCache cache) throws IOException {
        return cache.neededConfiguration().stream()
                .map(text -> new FirstFile(cache.configurationFile(), text))
                .toList();
    }

    /** What the configuration of the plugin sets. In a new POM, the title is the name of the project. */
    private List<XmlElement> settings() {
        return Stream.concat(
                        Given.text(title)
                                .filter(text -> project.getFile() != null)
                                .map(text -> XmlElement.of("title", text))
                                .stream(),
                        Given.text(lang).map(text -> XmlElement.of("lang", text)).stream())
                .toList();
    }

    private CourseWords words(MavenBuild build) {
        var language = problems.read("lang", () -> new PageSettings(PageParameters.lang(lang), true).lang());
        var named =
                Given.text(title).or(() -> Given.text(build.name())).orElseGet(() -> CourseWords.title(build.base()));
        return new CourseWords(named, Given.text(author), language.orElse(""));
    }

    private PluginCoordinates plugin() {
        var plugin = execution.getPlugin();
        return new PluginCoordinates(plugin.getGroupId(), plugin.getArtifactId(), plugin.getVersion());
    }

    public void setSkip(String text) {
        skip = problems.flag("skip", text, false);
    }

    public void setSchemas(String text) {
        schemas = problems.flag("schemas", text, false);
    }

    public void setWrite(String text) {
        write = problems.flag("write", text, false);
    }
}
