package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    private static final Addresses PAGE = new Addresses("docs/a b.html");

    @Test
    void an_address_is_relative_and_encoded() {
        assertThat(PAGE.to("docs/img/ü 1%.png")).isEqualTo("img/%C3%BC%201%25.png");
        assertThat(PAGE.to("index.html")).isEqualTo("../index.html");
        assertThat(PAGE.to("docs/a b.html")).isEqualTo("a%20b.html");
        assertThat(PAGE.to("../../memory/slides/x y.html")).isEqualTo("../../../memory/slides/x%20y.html");
    }

    @ParameterizedTest
    @CsvSource({
        "img/x.png,             docs/img/x.png",
        "./img/../img/x.png?v#f,docs/img/x.png",
        "img/%78.png,           docs/img/x.png",
        "../docs/img/x.png,     docs/img/x.png",
        "..,                    index.html",
        "../,                   index.html",
        ".,                     docs/index.html",
        "sub,                   docs/sub/index.html",
        "sub/,                  docs/sub/index.html",
        "a%20b.html#x,          docs/a b.html",
        "#x,                    docs/a b.html",
        "?x,                    docs/a b.html"
    })
    void a_path_that_leads_there_stays_as_written(String written, String file) {
        assertThat(address(written, file)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "/img/x.png?v#f,        img/x.png,           ../img/x.png?v#f",
        "img/x.png,             _course/files/x.png, ../_course/files/x.png",
        "img//x.png,            docs/img/x.png,      img/x.png",
        "img%2Fx.png,           docs/img/x.png,      img/x.png",
        "%2e%2e/x.png,          x.png,               ../x.png",
        "../../x.png,           x.png,               ../x.png",
        "100%.png,              docs/100%.png,       100%25.png",
        "lit%20eral.png,        docs/lit%20eral.png, lit%2520eral.png",
        "b.md,                  docs/b.html,         b.html",
        "sub/,                  docs/sub/index-print.html, sub/index-print.html"
    })
    void a_path_that_does_not_is_replaced(String written, String file, String address) {
        assertThat(address(written, file)).isEqualTo(address);
    }

    private static String address(String written, String file) {
        var reference = Reference.of(Location.of("a.md"), Kind.LINK, written);
        var target = (Target.Local) reference.target();
        return PAGE.to(file, reference, target, target.fragment());
    }
}
