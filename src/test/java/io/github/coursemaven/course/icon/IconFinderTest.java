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
    @ValueSource(strings = {"fa", "fa fa-2x fa-fw", "fas fa-spin", "fa-heart", "fal fa-heart", "fa-stack fa-lg"})
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

    @Test
    void a_class_beside_an_icon_is_the_authors_own() {
        assertThat(find("fas fa-mine fa-heart")).hasSize(1);
        assertThat(problems).isEmpty();
    }

    private List<DrawnIcon> find(String classes) {
        return new IconFinder(icons)
                .find(List.of(new IconClasses(classes, new Location.Point("a.md", 3, 5))), problems::add);
    }
}
