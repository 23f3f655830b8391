package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Site;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePathTest {

    @ParameterizedTest
    @CsvSource({
        "https://x.org/os/a, https://x.org/os/b, ../b",
        "https://x.org/os, https://x.org/os/b/, b",
        "https://x.org/os/a/, https://x.org/os/, ..",
        "https://x.org, https://x.org/a, a",
        "scm:git:ssh://git@x.org/c/a, scm:git:ssh://git@x.org/c/b, ../b",
        "file:///srv/www/a, file:///srv/www/deep/b, ../deep/b"
    })
    void sites_lie_beside_each_other_as_their_URLs_do(String here, String there, Path way) {
        assertThat(SitePath.parse(here).to(SitePath.parse(there))).contains(way);
    }

    @ParameterizedTest
    @CsvSource({"https://x.org/a, https://y.org/a", "https://x.org/a, http://x.org/a", "https://x.org/a, /a"})
    void there_is_no_way_to_another_host(String here, String there) {
        assertThat(SitePath.parse(here).to(SitePath.parse(there))).isEmpty();
    }

    @Test
    void the_URL_of_a_project_says_where_its_site_is() {
        var project = project("memory");
        var site = new Site();
        site.setUrl("https://x.org/os/memory");
        project.setDistributionManagement(new DistributionManagement());
        project.getDistributionManagement().setSite(site);
        assertThat(SitePath.of(project)).contains(new SitePath("https://x.org", Path.of("/os/memory")));
    }

    @Test
    void without_a_URL_a_module_is_below_its_parent() {
        var parent = project("os");
        parent.getModel().addModule("mem");
        var module = project("memory");
        module.setParent(parent);
        assertThat(SitePath.of(module).flatMap(here -> SitePath.of(parent).flatMap(here::to)))
                .contains(Path.of(".."));
    }

    @Test
    void nothing_says_where_a_project_alone_is() {
        assertThat(SitePath.of(project("memory"))).isEqualTo(Optional.empty());
    }

    private static MavenProject project(String name) {
        var project = new MavenProject();
        project.setArtifactId(name);
        project.setFile(new File(name, "pom.xml").getAbsoluteFile());
        return project;
    }
}
