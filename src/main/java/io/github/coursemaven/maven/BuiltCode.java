package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.check.proof.CodeFacts;
import io.github.coursemaven.check.proof.CodeModule;
import io.github.coursemaven.check.proof.CodeModule.Compiled;
import io.github.coursemaven.check.proof.ProofLevel;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Where the modules of a build have their code, and what Maven makes of it. */
record BuiltCode(MavenSession session, List<MavenProject> projects, DiskTrace trace) {

    /** The phases that compile code, or come after those that do. */
    private static final Set<String> COMPILING = Set.of(
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
        return session.getGoals().stream()
                .map(goal -> goal.replaceFirst("@.*", ""))
                .anyMatch(goal -> COMPILING.contains(goal) || goal.matches("(.*:)?compiler:(.*:)?(testC|c)ompile"));
    }

    /** What checks need to know. */
    CodeFacts facts(ProofLevel level) {
        return new CodeFacts(this::modules, level, isCompiling());
    }

    /** For each artifact id, where paths of its files begin: the base directories of such modules, then their source folders. */
    Map<String, List<Path>> folders() {
        var folders = new HashMap<String, List<Path>>();
        for (var project : projects) {
            var known = folders.computeIfAbsent(project.getArtifactId(), id -> new ArrayList<>());
            try {
                var code = module(project);
                known.add(Roots.real(trace.path(project.getBasedir().toPath())));
                known.addAll(code.main().sources());
                known.addAll(code.tests().sources());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folders;
    }

    private List<CodeModule> modules() {
        try {
            var modules = new ArrayList<CodeModule>();
            for (var project : projects) {
                modules.add(module(project));
            }
            return modules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CodeModule module(MavenProject project) throws IOException {
        var build = project.getBuild();
        var target = build.getDirectory();
        var main = folders(project, "main", project.getCompileSourceRoots(), target + "/generated-sources");
        var tests = folders(project, "test", project.getTestCompileSourceRoots(), target + "/generated-test-sources");
        return new CodeModule(
                new Compiled(main, paths(Stream.concat(Stream.of(build.getOutputDirectory()), jars(project, "")))),
                new Compiled(
                        tests, paths(Stream.concat(Stream.of(build.getTestOutputDirectory()), jars(project, "tests")))),
                paths(Stream.of(target + "/surefire-reports", target + "/failsafe-reports")));
    }

    /** A module that a build cache restores has jars instead of class files. */
    private static Stream<String> jars(MavenProject project, String classifier) {
        return Stream.concat(Stream.ofNullable(project.getArtifact()), project.getAttachedArtifacts().stream())
                .filter(artifact ->
                        Objects.requireNonNullElse(artifact.getClassifier(), "").equals(classifier))
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .map(File::getPath)
                .filter(path -> path.endsWith(".jar"));
    }

    private List<Path> folders(MavenProject project, String kind, List<String> known, String generated)
            throws IOException {
        var folders = new LinkedHashSet<>(known);
        LANGUAGES.forEach(
                language -> folders.add(new File(project.getBasedir(), "src/" + kind + "/" + language).getPath()));
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
