package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.publish.site.ProjectFacts;
import io.github.coursemaven.publish.site.ProjectFacts.Licence;
import java.io.File;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PomFactsTest {

    private static final String PLUGIN = "io.github.coursemaven:course-maven-plugin";

    @Test
    void a_pom_names_licence_and_sources() {
        var project = project(pom("CC BY 4.0", "https://example.org/by", "https://example.org/me/course.git"));
        assertThat(facts(project))
                .isEqualTo(new ProjectFacts(
                        Map.of(),
                        Optional.of(new Licence("CC BY 4.0", Optional.of("https://example.org/by"))),
                        Optional.of("https://example.org/me/course")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "git@example.org:me/x.git",
                "file:///etc",
                "https://me:pw@example.org/x",
                "https://a b",
                ""
            })
    void only_addresses_that_a_browser_opens_are_links(String url) {
        var facts = facts(project(pom("Own", url, url)));
        assertThat(facts.sources()).isEmpty();
        assertThat(facts.licence()).contains(new Licence("Own", Optional.empty()));
    }

    @Test
    void the_page_of_the_project_stands_for_its_sources() {
        var pom = new Model();
        pom.setUrl("http://example.org/course");
        assertThat(facts(project(pom)).sources()).contains("http://example.org/course");
    }

    @Test
    void a_parent_counts_that_brings_the_plugin() {
        var department = pom("CC BY 4.0", "https://example.org/by", "https://example.org/parent");
        var plugin = new Plugin();
        plugin.setGroupId("io.github.coursemaven");
        plugin.setArtifactId("course-maven-plugin");
        department.setBuild(new Build());
        department.getBuild().addPlugin(plugin);
        var course = project(new Model());
        course.setParent(parent(department));
        assertThat(facts(course).licence().map(Licence::name)).contains("CC BY 4.0");
    }

    @Test
    void the_licence_of_a_framework_is_not_that_of_the_course() {
        var course = project(new Model());
        course.setParent(parent(pom("Apache-2.0", "https://example.org/apache", "https://example.org/framework")));
        assertThat(facts(course)).isEqualTo(ProjectFacts.NONE);
    }

    @Test
    void a_module_has_a_name_only_if_its_pom_says_one() {
        var unnamed = new Model();
        unnamed.setArtifactId("week-1");
        assertThat(PomFacts.nameIn(project(unnamed))).isEmpty();
        var named = new Model();
        named.setName("Week 1");
        assertThat(PomFacts.nameIn(project(named))).contains("Week 1");
    }

    private static ProjectFacts facts(MavenProject project) {
        return new PomFacts(project, PLUGIN).with(Map.of());
    }

    private static Model pom(String licence, String licenceUrl, String scmUrl) {
        var pom = new Model();
        var license = new License();
        license.setName(licence);
        license.setUrl(licenceUrl);
        pom.addLicense(license);
        var scm = new Scm();
        scm.setUrl(scmUrl);
        pom.setScm(scm);
        return pom;
    }

    private static MavenProject project(Model pom) {
        var project = parent(pom);
        project.setFile(new File("pom.xml").getAbsoluteFile());
        return project;
    }

    private static MavenProject parent(Model pom) {
        var project = new MavenProject(pom);
        project.setOriginalModel(pom);
        return project;
    }
}
