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
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void no_value_that_settings_put_in_place_of_that_of_the_POM() {
        var settings = new Profile();
        settings.setSource("settings.xml");
        settings.addProperty("db.password", "secret");
        model.addProperty("db.password", "dev");
        model.addProperty("db.url", "jdbc:x?p=${db.password}");
        filled("secret", "db.password", "db.url");
        project.setActiveProfiles(List.of(settings));

        assertThat(values("db.password", "db.url").values()).doesNotContainKeys("db.password", "db.url");
        assertThatThrownBy(problems::refuse)
                .hasMessageContaining(
                        "'db.password' has a value from settings.xml, the environment or the system; write it"
                                + " in <properties> of the POM")
                .hasMessageContaining("'db.url' has a value from settings.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${env.USER}", "at ${user.name}", "${settings.localRepository}", "${a}", "${project.description}"
            })
    void no_value_that_the_machine_fills_in(String text) {
        model.addProperty("a", "${b}");
        model.addProperty("b", "x ${env.USER}");
        model.addProperty("build.user", text);
        model.setDescription("By ${user.name}");
        filled("secret", "a", "b", "build.user");
        model.setDescription("By secret");

        assertThat(values("build.user").values()).doesNotContainKeys("build.user", "project.description");
        assertThatThrownBy(problems::refuse).hasMessageContaining("'build.user' has a value from settings.xml");
    }

    @Test
    void values_that_POMs_fill_in() throws Exception {
        model.addProperty("a", "${b} ${project.parent.version} ${project.version}");
        model.addProperty("b", "${java.release}");
        model.setVersion("${revision}${changelist}");
        filled("21 1 2", "a", "b");
        model.setVersion("2");

        assertThat(values("a").values()).containsEntry("a", "21 1 2").containsEntry("project.version", "2");
        problems.refuse();
    }

    @Test
    void no_address_with_a_user() {
        model.setUrl("https://me:secret@a.org/");
        model.setScm(new Scm());
        model.getScm().setUrl("https://secret@a.org/x/y");
        model.addProperty("mirror", "see https://me:secret@a.org/");
        var pom = values("mirror");

        assertThat(pom.values()).doesNotContainKeys("project.url", "project.scm.url", "mirror");
        assertThat(pom.unset()).contains("project.url", "project.scm.url");
        assertThatThrownBy(problems::refuse)
                .hasMessageContaining("'mirror' is empty or has an address with a user; decks do not show that")
                .hasMessageNotContaining("secret");
    }

    /** The project as Maven has filled it in. */
    private void filled(String value, String... names) {
        project.setOriginalModel(model.clone());
        List.of(names).forEach(name -> project.getProperties().setProperty(name, value));
    }

    private PomValues values(String... named) {
        return new PomProperties(project, user).values(List.of(named), name -> true, problems);
    }
}
