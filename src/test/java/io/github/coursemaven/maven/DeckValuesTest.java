package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.course.read.PomValues;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class DeckValuesTest {

    private static final Path COURSE = Path.of("/course");
    private static final PomValues OWN = new PomValues(Map.of("project.artifactId", "own"), Set.of());

    private final MavenProject parent = project("parent", COURSE, "21");
    private final MavenProject stacks = project("stacks", COURSE.resolve("code/stacks"), "17");
    private final MavenProject bare = project("bare", COURSE.resolve("bare"), "");

    private static MavenProject project(String name, Path folder, String release) {
        var model = new Model();
        model.setArtifactId(name);
        if (!release.isEmpty()) {
            model.addProperty("java.release", release);
        }
        var project = new MavenProject(model);
        project.setOriginalModel(model);
        project.setFile(new File(folder.toFile(), "pom.xml"));
        return project;
    }

    @Test
    void a_deck_has_the_values_of_the_nearest_module_around_it() {
        assertThat(values("code/stacks/slides/a.md").values())
                .containsEntry("project.artifactId", "stacks")
                .containsEntry("java.release", "17");
        assertThat(values("code/b.md").values())
                .containsEntry("project.artifactId", "parent")
                .containsEntry("java.release", "21");
        assertThat(values("../c.md")).isSameAs(OWN);
    }

    @Test
    void a_module_without_a_named_property_has_no_value_for_it() {
        assertThat(values("bare/a.md").values()).doesNotContainKey("java.release");
        assertThat(values("bare/a.md").unset()).contains("java.release");
    }

    @Test
    void a_deck_in_a_folder_that_modules_share_has_the_values_of_the_one_that_is_built() {
        var base = COURSE.resolve("code/stacks");
        assertThat(values(base, "decks/a.md")).isSameAs(OWN);
        assertThat(values(base, "code/a.md")).isSameAs(OWN);
        assertThat(values(base, "bare/a.md").values()).containsEntry("project.artifactId", "bare");
    }

    private PomValues values(String deck) {
        return values(COURSE, deck);
    }

    private PomValues values(Path base, String deck) {
        var projects = Map.of(COURSE, parent, COURSE.resolve("code/stacks"), stacks, COURSE.resolve("bare"), bare);
        return new DeckValues(base, projects, new Properties(), List.of("java.release"), OWN)
                .of(COURSE.resolve(deck).normalize());
    }
}
