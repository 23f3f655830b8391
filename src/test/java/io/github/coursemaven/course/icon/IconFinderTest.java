package io.github.coursemaven.course.icon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.markdown.slide.IconClasses;
import io.github.coursemaven.publish.site.Resources;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconFinderTest {

    private final IconSet icons = new Resources(IconFinderTest.class.getClassLoader()).icons();
    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "fa fa-heart,              fa,        fa-heart,        fas, heart",
        "fa fa-heart-o,            fa,        fa-heart-o,      far, heart",
        "fa fa-github fa-2x,       fa,        fa-github,       fab, github",
        "fa fa-times,              fa,        fa-times,        fas, xmark",
        "fas fa-times-circle,      fas,       fa-times-circle, fas, circle-xmark",
        "far fa-times-circle,      far,       fa-times-circle, far, circle-xmark",
        "fa-solid fa-circle-xmark, fa-solid,  fa-circle-xmark, fas, circle-xmark",
        "fa-brands fa-java,        fa-brands, fa-java,         fab, java",
        "fa fa-java,               fa,        fa-java,         fab, java",
        "fa fas fa-spin fa-cog,    fas,       fa-cog,          fas, gear",
        "fas fa-github,            fas,       fa-github,       fab, github",
        "far fa-file-pdf-o big,    far,       fa-file-pdf-o,   far, file-pdf",
        "fa fa-rotate-left,        fa,        fa-rotate-left,  fas, arrow-rotate-left",
        "fas fa-rotate-left,       fas,       fa-rotate-left,  fas, rotate-left",
        "fas fa-rotate-90 fa-gear, fas,       fa-gear,         fas, gear",
        "fas fa-500px,             fas,       fa-500px,        fab, 500px",
    })
    void names_of_all_versions_are_known(
            String classes, String style, String name, String shownStyle, String shownName) {
        var icon = icons.find(shownStyle, shownName).orElseThrow();

        assertThat(find(classes)).containsExactly(new DrawnIcon(style, name, icon));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "fa fa-2x fa-fw", "fas fa-spin", "fa-mine", "fal", "fa-stack fa-lg"})
    void nothing_is_shown_without_a_style_and_a_name(String classes) {
        assertThat(find(classes)).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void an_unknown_icon_is_reported_where_its_class_is_written() {
        assertThat(find("big fa fa-2x fa-haert")).isEmpty();
        assertThat(find("fas fa-zzzzzzzzzzzz")).isEmpty();

        assertThat(problems.stream().map(Problem::toString))
                .containsExactly(
                        "a.md:3:18: 'fa-haert' is not a free icon of Font Awesome, so nothing is shown; did you mean 'fa-heart'? [unknown-icon]",
                        "a.md:3:9: 'fa-zzzzzzzzzzzz' is not a free icon of Font Awesome, so nothing is shown;"
                                + " see the free icons on fontawesome.com [unknown-icon]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa-duotone fa-house | fa-duotone | fa-house | fa-solid",
                "fad fa-house | fad | fa-house | fa-solid",
                "fal fa-heart-o | fal | fa-heart-o | fa-regular",
                "fa-thin fa-house | fa-thin | fa-house | fa-solid",
                "fa-light fa-github | fa-light | fa-github | fa-brands",
                "fa-sharp fa-light fa-xmark | fa-light | fa-xmark | fa-solid",
                "fasl fa-times | fasl | fa-times | fa-solid",
            })
    void a_style_that_is_not_free_is_reported_with_a_free_one(String classes, String style, String name, String free) {
        assertThat(find(classes)).isEmpty();

        assertThat(problems.stream().map(Problem::message))
                .containsExactly("the style '" + style + "' of '" + name
                        + "' is not free in Font Awesome, so nothing is shown; write '" + free + " " + name + "'");
    }

    @Test
    void an_icon_that_no_style_has_for_free_is_unknown_in_a_style_that_is_not_free() {
        assertThat(find("fal fa-zzzzzzzzzzzz")).isEmpty();

        assertThat(problems.stream().map(Problem::message))
                .containsExactly("'fa-zzzzzzzzzzzz' is not a free icon of Font Awesome, so nothing is shown;"
                        + " see the free icons on fontawesome.com");
    }

    @Test
    void an_icon_without_a_style_is_reported() {
        assertThat(find("fa-house")).isEmpty();

        assertThat(problems.stream().map(Problem::toString))
                .containsExactly("a.md:3:5: 'fa-house' has no class for its style, so nothing is shown;"
                        + " write 'fa-solid fa-house' [unknown-icon]");
    }

    @Test
    void an_icon_with_a_class_of_another_icon_font_is_not_reported() {
        assertThat(find("mdfa fa-house")).isEmpty();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "far,        fa-gear,        fa-solid",
        "fa-regular, fa-arrow-right, fa-solid",
        "far,        fa-github,      fa-brands",
    })
    void an_icon_that_is_shown_in_another_style_is_reported(String style, String name, String shown) {
        assertThat(find(style + " " + name)).hasSize(1);

        assertThat(problems.stream().map(Problem::message))
                .containsExactly("'" + name + "' has no free form in the style '" + style
                        + "', so another is shown; write '" + shown + " " + name + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fad fa-house", "fa-house", "fas fa-of-mine"})
    void classes_that_a_style_sheet_of_the_author_defines_are_not_reported(String classes) {
        var css = ".fad { background: red } .fa-house { width: 1em } .fa-of-mine { content: 'x' }";

        assertThat(find(classes, css)).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void a_style_sheet_that_only_colours_an_icon_does_not_define_it() {
        find("fad fa-house", ".fad { color: red }");

        assertThat(problems).hasSize(1);
    }

    @Test
    void a_class_beside_an_icon_is_the_authors_own() {
        assertThat(find("fas fa-mine fa-heart")).hasSize(1);
        assertThat(problems).isEmpty();
    }

    private List<DrawnIcon> find(String classes, String... styles) {
        return new IconFinder(icons, List.of(styles))
                .find(List.of(new IconClasses(classes, new Location.Point("a.md", 3, 5))), problems::add);
    }
}
