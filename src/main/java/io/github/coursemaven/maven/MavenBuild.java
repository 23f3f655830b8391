package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.build.CourseLayout;
import io.github.coursemaven.build.CourseReports;
import io.github.coursemaven.maven.cache.BuildCache;
import io.github.coursemaven.maven.cache.CachedGoal;
import io.github.coursemaven.publish.site.ProjectFacts;
import io.github.coursemaven.web.http.WebProxy;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What Maven knows about the build that a goal runs in. */
final class MavenBuild {

    private final MavenSession session;
    private final MavenProject project;
    private final MojoExecution execution;
    private final MavenServices services;
    private final Path here;
    private final Path base;
    private final Modules modules;
    private final DiskTrace trace = new DiskTrace();

    MavenBuild(MavenSession session, MavenProject project, MojoExecution execution, MavenServices services)
            throws IOException {
        this.session = session;
        this.project = project;
        this.execution = execution;
        this.services = services;
        this.here = trace.path(Path.of(session.getExecutionRootDirectory())).toRealPath();
        this.base = hasPom() ? trace.path(project.getBasedir().toPath()).toRealPath() : here;
        var projects = new ModuleProjects(session, project, services.projects(), trace).all();
        this.modules = Modules.of(session, execution, project, base, projects, trace);
    }

    /** What this build asks of the disk. */
    DiskTrace trace() {
        return trace;
    }

    /** Where Maven was started. */
    Path here() {
        return here;
    }

    /** The base directory of the project; without a POM, where Maven was started. */
    Path base() {
        return base;
    }

    /** The folders of the project's parent POMs, the nearest first. */
    List<Path> parents() throws IOException {
        return ModuleProjects.parentFolders(project, trace);
    }

    /**
     * A path that a parameter names, or its default. Without a POM, Maven leaves expressions such as
     * <code>${project.basedir}</code> as they are. Symbolic links are resolved.
     *
     * @param name of the parameter
     * @param byDefault relative to the base directory
     */
    Path resolved(String name, @Nullable File parameter, String byDefault) throws IOException {
        return Roots.real(Optional.ofNullable(parameter)
                .map(File::getPath)
                .filter(path -> !path.contains("${"))
                .map(base::resolve)
                .filter(path -> !isBlank(name, path))
                .orElse(base.resolve(byDefault)));
    }

    /** Whether the command line or a POM sets a property to a blank text. Maven makes the base directory of that. */
    private boolean isBlank(String name, Path path) {
        var property = "course." + name;
        var isSet = Stream.of(session.getUserProperties(), project.getProperties())
                .anyMatch(properties -> properties.containsKey(property));
        return isSet
                && property(property).isBlank()
                && (path.equals(base) || String.valueOf(path.getFileName()).isBlank());
    }

    /** Folders whose decks are not this goal's: build directories, and modules that run this plugin themselves or skip it. */
    Set<Path> leftOut() throws IOException {
        var folders = new HashSet<>(Set.of(Roots.real(base.resolve("target"))));
        for (var each : session.getProjects()) {
            if (each.getBasedir() != null) {
                folders.add(Roots.real(trace.path(Path.of(each.getBuild().getDirectory()))));
            }
        }
        folders.addAll(modules().leftOut());
        return folders;
    }

    /** The modules below the base directory. */
    Modules modules() {
        return modules;
    }

    /**
     * Reports of this process. Maven 4 puts a prefix before what is printed to {@link System#out}, so GitHub would not
     * recognize it.
     */
    CourseReports reports(CourseLayout layout) {
        return new CourseReports(layout, System.getenv(), new FileOutputStream(FileDescriptor.out));
    }

    /** What a run of a goal depends on besides the decks. */
    RunSettings settings() {
        return new RunSettings(session, project, execution, modules.projects());
    }

    /** A property as Maven finds it: of the command line, or else of the POM; empty if it is not set. */
    String property(String name) {
        return session.getUserProperties()
                .getProperty(name, project.getProperties().getProperty(name, ""));
    }

    /** What the author of a first deck does next; empty if this goal was not started by hand. */
    Optional<String> nextStep() {
        var slides = "and run: mvn "
                + execution.getMojoDescriptor().getPluginDescriptor().getId() + ":slides";
        return Optional.of(execution.getGoal().equals("serve") ? "and save it: this preview shows it" : slides)
                .filter(step -> execution.getSource() == MojoExecution.Source.CLI);
    }

    CommandLine commandLine() {
        return new CommandLine(session.getUserProperties(), session.getRequest().isInteractiveMode(), root());
    }

    /** The build cache of this build, as far as it concerns this goal. */
    BuildCache cache(CourseLayout layout) {
        var goal = new CachedGoal(
                execution.getGoal(),
                String.valueOf(execution.getExecutionId()),
                comparedParameters(),
                base,
                layout.roots().search(),
                base.resolve(project.getBuild().getDirectory()),
                List.of(layout.output(), layout.reports()));
        return new BuildCache(root(), goal, this::property);
    }

    /** The folder with <code>.mvn</code>. */
    private Path root() {
        return Optional.ofNullable(session.getRequest())
                .map(MavenExecutionRequest::getMultiModuleProjectDirectory)
                .map(file -> trace.path(file.toPath()))
                .orElse(here);
    }

    /** The parameters that the build cache can compare. It sees <code>revealOptions</code> only in the POM. */
    private List<String> comparedParameters() {
        return execution.getMojoDescriptor().getParameters().stream()
                .filter(Parameter::isEditable)
                .map(Parameter::getName)
                .filter(name -> !name.equals("revealOptions"))
                .toList();
    }

    /** A line for each parameter that has no effect. */
    List<String> withoutEffect() throws IOException {
        var lines = new ArrayList<>(OverriddenProperties.warnings(execution, session.getUserProperties()));
        lines.addAll(new MisspeltParameters(session, execution, project, modules.projects()).warnings());
        return lines;
    }

    /** Whether the configuration of a POM sets a parameter, so that the command line cannot. */
    boolean isFixed(String parameter) {
        return OverriddenProperties.fixed(execution, parameter).isPresent();
    }

    OtherModules others() {
        return new OtherModules(modules());
    }

    ListParameters lists() {
        return new ListParameters(execution, new PomParameters(session, execution, project));
    }

    boolean isOffline() {
        return session.isOffline();
    }

    List<WebProxy> proxies() {
        return new SettingsProxies(services.decrypter()).of(session.getSettings());
    }

    /** URLs that answer wherever there is a network: the first repository that Maven itself downloads from. */
    List<URI> connectivityUrls() {
        return Optional.ofNullable(project.getRemotePluginRepositories()).orElse(List.of()).stream()
                .map(repository -> repository.getUrl())
                .filter(url -> url.matches("https?://[^\\s<>\"{}|\\\\^`]+"))
                .limit(1)
                .map(URI::create)
                .toList();
    }

    /** The project's name; empty without a POM. */
    String name() {
        return Optional.ofNullable(project.getName()).filter(name -> hasPom()).orElse("");
    }

    /** The project's description; may be empty. */
    String description() {
        return Optional.ofNullable(project.getDescription())
                .filter(text -> hasPom())
                .orElse("");
    }

    /** The names of the project's developers, with commas between them; may be empty. */
    String developers() {
        return project.getDevelopers().stream()
                .map(developer -> developer.getName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** What the project says about itself and its modules. */
    ProjectFacts facts() {
        return hasPom()
                ? new PomFacts(project, execution.getPlugin().getKey()).with(modules.names())
                : ProjectFacts.NONE;
    }

    private boolean hasPom() {
        return project.getBasedir() != null;
    }
}
