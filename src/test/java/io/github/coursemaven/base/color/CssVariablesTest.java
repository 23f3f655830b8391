package io.github.coursemaven.base.color;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CssVariablesTest {

    @Test
    void a_variable_is_read_wherever_it_is_set() {
        assertThat(color(":root { --a: #123456; }")).contains("#123456");
        assertThat(color("@media screen{.x{--a:rgb(1, 2, 3)!important}}")).contains("#010203");
        assertThat(color(":root { /* --a: red; */ --a: white }")).contains("#ffffff");
    }

    @Test
    void the_last_value_counts() {
        assertThat(color(":root{--a:red}.x{--a:white}")).contains("#ffffff");
        var both = CssVariables.in(":root{--a:red;--b:white}").then(CssVariables.in(":root{--a:black}"));
        assertThat(both.color("--a").map(CssColor::hex)).contains("#000000");
        assertThat(both.color("--b").map(CssColor::hex)).contains("#ffffff");
    }

    @Test
    void a_variable_may_use_others() {
        assertThat(color(":root{--b: navy; --a: var(--b)}")).contains("#000080");
        assertThat(color(":root{--a: var(--none, teal)}")).contains("#008080");
        assertThat(color(":root{--a: var(--b); --b: var(--a)}")).isEmpty();
    }

    @Test
    void what_is_no_opaque_colour_is_none() {
        assertThat(color(":root{--a: 12px}")).isEmpty();
        assertThat(color(":root{--a: rgba(0, 0, 0, 0.5)}")).isEmpty();
        assertThat(color(":root{--a: red\"><script>}")).isEmpty();
        assertThat(color("")).isEmpty();
    }

    private static Optional<String> color(String css) {
        return CssVariables.in(css).opaqueColor("--a").map(CssColor::hex);
    }
}
