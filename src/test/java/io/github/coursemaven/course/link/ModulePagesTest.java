package io.github.coursemaven.course.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target.Fault;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Neighbour;
import io.github.coursemaven.course.deck.View;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModulePagesTest {

    private static final Path PAGES = Path.of("../../memory/slides");

    @TempDir
    Path temporary;

    private CourseFolder here;
    private CourseFolder there;

    @BeforeEach
    void makeModules() {
        there = CourseFolder.in(temporary)
                .searchedIn("mem")
                .including("slides/*.md")
                .with("mem/slides/paging.md", "# Paging\n\n---\n\n# Tables\n")
                .with("mem/slides/page.svg", "x")
                .with("mem/README.md", "x");
        here = CourseFolder.in(temporary)
                .searchedIn("proc")
                .including("slides/*.md")
                .with("proc/slides/a.md", "# A\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    ../../mem/slides/paging.md         | ../../memory/slides/slides/paging.html
                    ../../mem/slides/paging.html#/1    | ../../memory/slides/slides/paging.html
                    ../../mem/slides/paging-print.html | ../../memory/slides/slides/paging-print.html
                    ../../mem/                         | ../../memory/slides/index.html
                    ../../mem/README.md                | -
                    ../../mem/slides/page.svg          | -
                    ../../mem/slides/gone.md           | -
                    a.md                               | slides/a.html
                    """)
    void a_page_of_another_module_has_its_place_on_the_deployed_site(String target, Path page) {
        assertThat(destination(target).page(View.SLIDES)).isEqualTo(Optional.ofNullable(page));
    }

    @Test
    void readers_of_paper_are_led_to_slides() {
        assertThat(destination("../../mem/slides/paging.md").page(View.PRINT))
                .contains(Path.of("../../memory/slides/slides/paging.html"));
    }

    @Test
    void a_hint_says_where_the_link_opens() {
        assertThat(destination("../../mem/slides/paging.md").faults())
                .extracting(Fault::message)
                .containsExactly(
                        "'../../mem/slides/paging.md' is a page of another module, so it opens only where both are"
                                + " published: after 'mvn course:slides' in the root folder, on the deployed site, and after"
                                + " 'mvn site site:stage'");
    }

    @Test
    void the_slides_of_the_other_deck_are_known() {
        assertThat(destination("../../mem/slides/paging.md").linkedDeck())
                .hasValueSatisfying(deck -> assertThat(deck.slides()).hasSize(2));
    }

    @Test
    void the_other_course_is_not_read_without_a_link_to_it() {
        var neighbour = new Neighbour(there.roots().search(), PAGES, () -> {
            throw new AssertionError("was read");
        });
        assertThat(destination("a.md", neighbour).faults()).isEmpty();
    }

    private Destination destination(String target) {
        return destination(target, new Neighbour(there.roots().search(), PAGES, there::course));
    }

    private Destination destination(String target, Neighbour neighbour) {
        var course = here.course();
        var beside = new Course(
                course.decks(), List.of(), List.of(), List.of(), course.verdicts(), List.of(neighbour), List.of());
        var reference = Reference.of(Location.of("slides/a.md", 1, 1), Kind.LINK, target);
        return Destinations.of(beside, here.files(), EnumSet.allOf(View.class))
                .from(here.deck("slides/a.md"), reference);
    }
}
