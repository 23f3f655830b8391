package io.github.coursemaven.build.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursemaven.base.files.Roots;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is written before there is a release is compared with the README in {@code ReadmeTest}. */
class CiServiceTest {

    private static final String SLIDES = "target/site/slides";
    private static final PluginCoordinates RELEASED = new PluginCoordinates("g", "a", "1.0");

    @Test
    void a_released_plugin_is_not_built_first() {
        assertThat(CiService.GITLAB.text("", SLIDES, RELEASED))
                .isEqualTo(
                        """
                        pages:
                          image: maven:3.9-eclipse-temurin-17
                          script:
                            - mvn -B -ntp course:slides
                            - mv target/site/slides public
                          artifacts:
                            paths: [public]
                          rules:
                            - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
                        """);
        assertThat(CiService.GITHUB.text("", SLIDES, RELEASED)).doesNotContain("@snapshot", "plugin");
    }

    @Test
    void the_file_lies_in_the_root_of_the_repository_and_names_the_folder_of_the_course() {
        var checkout = Path.of("checkout").toAbsolutePath();
        var base = checkout.resolve("teaching/java");

        var file = CiService.of(" github ").file(new Roots(base, base, checkout), SLIDES, RELEASED);

        assertThat(file.path()).isEqualTo(checkout.resolve(".github/workflows/slides.yml"));
        assertThat(file.text())
                .contains(
                        "- run: mvn -B -ntp -f teaching/java/pom.xml course:slides\n",
                        "path: teaching/java/target/site/slides\n");
    }

    @Test
    void pages_in_another_folder_are_taken_from_there() {
        assertThat(CiService.GITLAB.text("a/", "_site", RELEASED)).contains("    - mv a/_site public\n");
        assertThat(CiService.GITLAB.text("", "public", RELEASED)).contains("course:slides\n  artifacts:\n");
        assertThat(CiService.GITHUB.text("", "_site", RELEASED)).contains("path: _site\n");
    }

    @Test
    void other_services_are_not_known() {
        assertThatThrownBy(() -> CiService.of("jenkins"))
                .hasMessage("'jenkins' is not known; use one of github, gitlab");
    }
}
