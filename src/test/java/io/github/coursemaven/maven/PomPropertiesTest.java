package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursemaven.course.read.PomValues;
import java.io.File;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PomPropertiesTest {

    private final Model model = new Model();
    private final Properties user = new Properties();
    private final ParameterProblems problems = new ParameterProblems();
    private MavenProject project;

    @BeforeEach
    void a_project() {
        model.setGroupId("edu");
        model.setArtifactId("stacks");
        model.setVersion("1.2");
        model.addProperty("java.release", "21");
        project = new MavenProject(model);
        project.setOriginalModel(model);
        project.setFile(new File("/course/pom.xml"));
    }

    @Test
    void what_the_POM_says_of_the_project() {
        model.setOrganization(new Organization());
        model.getOrganization().setName("Uni");
        var pom = values();

        assertThat(pom.values())
                .containsEntry("project.groupId", "edu")
                .containsEntry("project.version", "1.2")
                .containsEntry("project.organization.name", "Uni")
                .doesNotContainKeys("java.release", "revision", "project.url");
        assertThat(pom.unset()).contains("revision", "project.url", "project.organization.url");
    }

    @Test
    void other_properties_of_the_POM_if_they_are_named() throws Exception {
        model.addProperty("revision", "7");
        user.setProperty("revision", "8");
        user.setProperty("other", "x");

        assertThat(values("java.release").values())
                .containsEntry("java.release", "21")
                .containsEntry("revision", "8")
                .doesNotContainKey("other");
        problems.refuse();
    }

    @Test
    void nothing_of_the_environment_of_the_system_and_of_settings() {
        var settings = new Profile();
        settings.setSource("settings.xml");
        settings.addProperty("password", "secret");
        project.setOriginalModel(model.clone());
        project.setActiveProfiles(List.of(settings));
        project.getProperties().setProperty("password", "secret");
        user.setProperty("token", "secret");
        var pom = values("env.PATH", "java.version", "password", "token", "java.relase");

        assertThat(pom.values().values()).doesNotContain("secret");
        assertThatThrownBy(problems::refuse)
                .hasMessageContaining("'env.PATH' is not a property of the POM; declare it there in <properties>")
                .hasMessageContaining("'password' is not a property of the POM")
                .hasMessageContaining("'token' is not a property of the POM")
                .hasMessageContaining("'java.relase' is not a property of the POM; did you mean 'java.release'?");
    }

    private PomValues values(String... named) {
        return new PomProperties(project, user).values(List.of(named), problems);
    }
}
