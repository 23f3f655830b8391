package io.github.coursemaven.maven;

import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.start.CiService;
import io.github.coursemaven.build.start.CourseWords;
import io.github.coursemaven.build.start.FirstFile;
import io.github.coursemaven.build.start.NewCourse;
import io.github.coursemaven.build.start.PluginCoordinates;
import io.github.coursemaven.build.start.XmlElement;
import io.github.coursemaven.publish.render.PageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
@Mojo(name = "init", requiresProject = false, requiresDirectInvocation = true)
public final class InitMojo extends AbstractMojo {

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

    private void run(MavenBuild build) throws IOException, EnvironmentException {
        var log = new MavenLog(getLog());
        for (var line : build.withoutEffect()) {
            log.warn(line);
        }
        var words = words(build);
        var layout = new FolderParameters(null, null, null).layout(build, problems);
        var pom = new StartedPom(
                        session,
                        services.projects(),
                        project,
                        plugin(),
                        layout.roots().base())
                .wish(write, Given.text(parent), words, settings(), problems);
        var others = new ArrayList<FirstFile>();
        Given.text(ci)
                .flatMap(name -> problems.read("ci", () -> CiService.of(name)))
                .ifPresent(service -> others.add(service.file(layout.roots(), plugin())));
        var cache = build.cache(layout);
        cache.neededConfiguration().ifPresent(text -> others.add(new FirstFile(cache.configurationFile(), text)));
        problems.refuse();
        new NewCourse(layout, words, plugin(), log).start(pom, others);
    }

    /** What the POM of the plugin sets. */
    private List<XmlElement> settings() {
        var hasPom = project.getFile() != null;
        return Stream.concat(
                        Given.text(title).filter(text -> hasPom).map(text -> XmlElement.of("title", text)).stream(),
                        Given.text(lang)
                                .or(() -> Optional.of(PageParameters.lang(lang)).filter(text -> !hasPom))
                                .map(text -> XmlElement.of("lang", text))
                                .stream())
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

    public void setWrite(String text) {
        write = problems.flag("write", text, false);
    }
}
