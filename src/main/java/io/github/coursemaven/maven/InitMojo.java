package io.github.coursemaven.maven;

import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.start.CourseWords;
import io.github.coursemaven.build.start.NewCourse;
import io.github.coursemaven.build.start.PluginCoordinates;
import io.github.coursemaven.publish.render.PageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    @Parameter(property = "course.lang", defaultValue = "en")
    private String lang;

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
        problems.refuse();
        new NewCourse(layout, words, plugin(), log).start();
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
}
