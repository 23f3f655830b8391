package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringReader;
import java.nio.file.Path;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What modules say of the plugins of Maven that compile and test. */
class PluginExecutionsTest {

    private static final String SUREFIRE = "maven-surefire-plugin";
    private static final String COMPILER = "maven-compiler-plugin";

    @TempDir
    private Path base;

    @Test
    void reports_are_where_they_are_without_configuration() throws Exception {
        assertThat(folders("")).containsExactly("/default");
        assertThat(folders(plugin(SUREFIRE, ""))).containsExactly("/default");
        assertThat(folders(plugin(COMPILER, "<reportsDirectory>other</reportsDirectory>")))
                .containsExactly("/default");
    }

    @Test
    void reports_are_where_the_plugin_says() throws Exception {
        assertThat(folders(plugin(SUREFIRE, "<reportsDirectory> target/tests </reportsDirectory>")))
                .containsExactly(base.resolve("target/tests").toString());
    }

    @Test
    void reports_are_where_each_execution_says() throws Exception {
        var executions = "<execution><id>a</id></execution><execution><id>b</id><configuration><reportsDirectory>"
                + base + "/b</reportsDirectory></configuration></execution>";

        assertThat(folders("<plugin><artifactId>" + SUREFIRE + "</artifactId><executions>" + executions
                        + "</executions></plugin>"))
                .containsExactly("/default", base.resolve("b").toString());
    }

    @Test
    void sources_for_a_newer_Java_are_apart_in_the_output() throws Exception {
        var newer = "<release>17</release><multiReleaseOutput>true</multiReleaseOutput>"
                + "<compileSourceRoots><compileSourceRoot>src/main/java17</compileSourceRoot></compileSourceRoots>";
        var sources = base.resolve("src/main/java17").toString();

        assertThat(JavaVersions.of(module(plugin(COMPILER, newer))))
                .singleElement()
                .satisfies(version -> assertThat(version.sources()).containsExactly(sources))
                .satisfies(version -> assertThat(version.within()).isEqualTo("META-INF/versions/17/"));
        assertThat(JavaVersions.of(module(plugin(COMPILER, newer.replace("true", "false")))))
                .singleElement()
                .satisfies(version -> assertThat(version.within()).isEmpty());
        assertThat(JavaVersions.of(module(plugin(COMPILER, "<release>17</release>"))))
                .isEmpty();
    }

    @Test
    void sources_of_tests_are_not_those_of_a_newer_Java() throws Exception {
        var roots = "<configuration><compileSourceRoots><root>src/%s</root></compileSourceRoots></configuration>";
        var executions = "<execution><id>main</id><goals><goal>compile</goal></goals>" + roots.formatted("main/java17")
                + "</execution><execution><id>tests</id><goals><goal>testCompile</goal></goals>"
                + roots.formatted("test/java17") + "</execution>";

        assertThat(JavaVersions.of(module("<plugin><artifactId>" + COMPILER + "</artifactId><executions>" + executions
                        + "</executions></plugin>")))
                .singleElement()
                .satisfies(version -> assertThat(version.sources())
                        .containsExactly(base.resolve("src/main/java17").toString()));
    }

    private Iterable<String> folders(String plugins) throws Exception {
        return PluginExecutions.of(module(plugins), SUREFIRE)
                .folders("reportsDirectory", "/default")
                .toList();
    }

    private static String plugin(String artifactId, String configuration) {
        return "<plugin><artifactId>" + artifactId + "</artifactId><configuration>" + configuration
                + "</configuration></plugin>";
    }

    private MavenProject module(String plugins) throws Exception {
        var pom = "<project><build><plugins>" + plugins + "</plugins></build></project>";
        var module = new MavenProject(new MavenXpp3Reader().read(new StringReader(pom)));
        module.setFile(new File(base.toFile(), "pom.xml"));
        return module;
    }
}
