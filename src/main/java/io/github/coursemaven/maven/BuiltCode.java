package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.check.proof.CodeFacts;
import io.github.coursemaven.check.proof.CodeModule;
import io.github.coursemaven.check.proof.CodeModule.Compiled;
import io.github.coursemaven.check.proof.CodeModule.Packaging;
import io.github.coursemaven.check.proof.ProofLevel;
import io.github.coursemaven.course.output.ModuleReports;
import io.github.coursemaven.course.read.ModuleFolders;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Where the modules of a build have their code, and what Maven makes of it. */
record BuiltCode(MavenSession session, MavenProject project, List<MavenProject> projects, DiskTrace trace) {

    /** The phases from the first that compiles code, in their order. */
    private static final List<String> PHASES = List.of(
            "compile",
            "process-classes",
            "generate-test-sources",
            "process-test-sources",
            "generate-test-resources",
            "process-test-resources",
            "test-compile",
            "process-test-classes",
            "test",
            "prepare-package",
            "package",
            "pre-integration-test",
            "integration-test",
            "post-integration-test",
            "verify",
            "install",
            "deploy");

    /** Plugins of other languages have source folders that Maven does not know. */
    private static final List<String> LANGUAGES = List.of("java", "kotlin", "groovy", "scala");

    /** Whether this build compiles code, or takes it from a build cache: class files of an earlier build may be old. */
    boolean isCompiling() {
        return reaches("compile")
                || goals().anyMatch(goal -> goal.matches("(.*:)?(maven-)?compiler(-plugin)?:(.*:)?compile"));
    }

    /** What this build does with code, for comparing it with another, in which the same reports may be old. */
    String steps() throws IOException {
        var reports = new ArrayList<Path>();
        for (var module : runsTests() ? projects : List.<MavenProject>of()) {
            reports.addAll(reports(module).ofThisBuild());
        }
        return "compiles " + isCompiling() + " " + compilesTests() + " tests " + runsTests() + " " + reports;
    }

    private boolean compilesTests() {
        var byHand = goals().anyMatch(goal -> goal.matches("(.*:)?(maven-)?compiler(-plugin)?:(.*:)?testCompile"));
        return (byHand || reaches("test-compile")) && !isSet("maven.test.skip");
    }

    private boolean runsTests() {
        return reaches("test") && !isSet("maven.test.skip") && !isSet("skipTests");
    }

    private boolean reaches(String phase) {
        return goals().anyMatch(PHASES.subList(PHASES.indexOf(phase), PHASES.size())::contains);
    }

    /** What Maven was started with, without the names of executions; without any goal, the one that the POM names. */
    private Stream<String> goals() {
        var goals = session.getGoals();
        var byDefault = Optional.ofNullable(session.getTopLevelProject())
                .map(top -> top.getBuild().getDefaultGoal())
                .orElse("");
        return (goals.isEmpty() ? Stream.of(byDefault.strip().split("\\s+")) : goals.stream())
                .map(goal -> goal.replaceFirst("@.*", ""));
    }

    private boolean isSet(String property) {
        var value = session.getUserProperties()
                .getProperty(property, project.getProperties().getProperty(property, "false"));
        return !value.equals("false");
    }

    /** Modules that come later, and those that Maven was told to leave out, have class files of an earlier build, if any. */
    private boolean isBuilt(MavenProject module) {
        return isCompiling()
                && (module.equals(project)
                        || Optional.ofNullable(session.getResult())
                                .map(result -> result.getBuildSummary(module))
                                .isPresent());
    }

    /** What checks need to know. */
    CodeFacts facts(ProofLevel level) {
        return new CodeFacts(this::modules, level, isCompiling());
    }

    /** Where the modules have what decks may show. */
    List<ModuleFolders> folders() {
        try {
            var folders = new ArrayList<ModuleFolders>();
            for (var module : projects) {
                var code = module(module);
                var sources = new ArrayList<Path>();
                code.main().forEach(main -> sources.addAll(main.sources()));
                sources.addAll(code.tests().sources());
                folders.add(new ModuleFolders(
                        module.getArtifactId(),
                        Roots.real(trace.path(module.getBasedir().toPath())),
                        sources,
                        paths(classPath(module)),
                        reports(module)));
            }
            return folders;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes of a module, with its dependencies if an earlier step of the build has asked for them. */
    private static Stream<String> classPath(MavenProject module) {
        var dependencies = module.getArtifacts().stream()
                .filter(artifact -> !Artifact.SCOPE_TEST.equals(artifact.getScope()))
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .map(File::getPath);
        return Stream.concat(Stream.of(module.getBuild().getOutputDirectory()), dependencies);
    }

    private ModuleReports reports(MavenProject module) throws IOException {
        var start = Optional.of(session.getRequest().getStartTime().toInstant());
        return new ModuleReports(
                reports(module, "surefire"),
                reports(module, "failsafe"),
                start.filter(time -> runsTests() && isBuilt(module)));
    }

    private List<Path> reports(MavenProject module, String plugin) throws IOException {
        var byDefault = module.getBuild().getDirectory() + "/" + plugin + "-reports";
        return paths(PluginExecutions.of(module, "maven-" + plugin + "-plugin").folders("reportsDirectory", byDefault));
    }

    private List<CodeModule> modules() {
        try {
            var modules = new ArrayList<CodeModule>();
            for (var module : projects) {
                modules.add(module(module));
            }
            return modules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CodeModule module(MavenProject module) throws IOException {
        var build = module.getBuild();
        var target = build.getDirectory();
        var tests = folders(module, "test", module.getTestCompileSourceRoots(), target + "/generated-test-sources");
        var testClasses = trace.path(Path.of(build.getTestOutputDirectory()));
        // a module from a build cache has a jar of its code, but no tests
        var hasTests = isBuilt(module) && compilesTests() && Files.isDirectory(testClasses);
        return new CodeModule(
                main(module),
                new Compiled(tests, List.of(Roots.real(testClasses)), "", hasTests),
                packaging(module),
                reports(module));
    }

    private Packaging packaging(MavenProject module) {
        if (!module.getPackaging().equals("pom")) {
            return Packaging.CODE;
        }
        var isParent =
                !module.getModules().isEmpty() || projects.stream().anyMatch(each -> module.equals(each.getParent()));
        return isParent ? Packaging.PARENT : Packaging.POM;
    }

    private List<Compiled> main(MavenProject module) throws IOException {
        var build = module.getBuild();
        var generated = build.getDirectory() + "/generated-sources";
        var web = build.getDirectory() + "/" + build.getFinalName() + "/WEB-INF/classes";
        var output = paths(Stream.of(build.getOutputDirectory()));
        // beside a folder of class files, those of an earlier build may be left
        var classes =
                Files.isDirectory(output.get(0)) ? output : paths(Stream.concat(Stream.of(web), archives(module)));
        var main = new ArrayList<Compiled>();
        for (var version : JavaVersions.of(module)) {
            main.add(new Compiled(paths(version.sources().stream()), classes, version.within(), isBuilt(module)));
        }
        var sources = folders(module, "main", module.getCompileSourceRoots(), generated);
        main.add(new Compiled(sources, classes, "", isBuilt(module)));
        return main;
    }

    /** A module that a build cache restores has a jar or a war instead of class files. */
    private static Stream<String> archives(MavenProject module) {
        return Stream.ofNullable(module.getArtifact())
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .map(File::getPath)
                .filter(path -> path.endsWith(".jar") || path.endsWith(".war"));
    }

    private List<Path> folders(MavenProject module, String kind, List<String> known, String generated)
            throws IOException {
        var folders = new LinkedHashSet<>(known);
        LANGUAGES.forEach(
                language -> folders.add(new File(module.getBasedir(), "src/" + kind + "/" + language).getPath()));
        var each = trace.path(Path.of(generated));
        if (Files.isDirectory(each)) {
            try (var below = Files.newDirectoryStream(each, Files::isDirectory)) {
                below.forEach(folder -> folders.add(folder.toString()));
            }
        }
        return paths(folders.stream());
    }

    private List<Path> paths(Stream<String> texts) throws IOException {
        var paths = new ArrayList<Path>();
        for (var text : texts.filter(Objects::nonNull).distinct().toList()) {
            paths.add(Roots.real(trace.path(Path.of(text))));
        }
        return paths;
    }
}
