package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.check.proof.CodeModule;
import io.github.coursemaven.check.proof.ProofLevel;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltCodeTest {

    private static final Instant START = Instant.parse("2026-02-03T10:15:30Z");

    @TempDir
    private Path base;

    @BeforeEach
    void a_war_of_an_earlier_build() throws Exception {
        base = base.toRealPath();
        Files.createDirectories(base.resolve("target/app/WEB-INF/classes"));
    }

    @Test
    void class_files_in_a_war_count_only_if_there_are_no_others() throws Exception {
        assertThat(classes()).contains(base.resolve("target/app/WEB-INF/classes"));
        Files.createDirectories(base.resolve("target/classes"));
        assertThat(classes()).containsExactly(base.resolve("target/classes"));
    }

    @Test
    void reports_count_from_the_start_of_a_build_that_runs_tests() {
        assertThat(module("verify").testReports().start()).contains(START);
        assertThat(module("compile").testReports().start()).isEmpty();
    }

    private List<Path> classes() {
        return module("verify").main().get(0).classes().stream()
                .map(DiskTrace::untraced)
                .toList();
    }

    /** Maven has no other session without a container. */
    @SuppressWarnings("deprecation")
    private CodeModule module(String goal) {
        var build = new Build();
        build.setDirectory(base.resolve("target").toString());
        build.setOutputDirectory(base.resolve("target/classes").toString());
        build.setTestOutputDirectory(base.resolve("target/test-classes").toString());
        build.setFinalName("app");
        var module = new MavenProject();
        module.setFile(new File(base.toFile(), "pom.xml"));
        module.getModel().setBuild(build);
        var request = new DefaultMavenExecutionRequest().setGoals(List.of(goal)).setStartTime(Date.from(START));
        var session = new MavenSession(
                null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
        return new BuiltCode(session, module, List.of(module), new DiskTrace())
                .facts(ProofLevel.COMPILED)
                .modules()
                .get()
                .get(0);
    }
}
