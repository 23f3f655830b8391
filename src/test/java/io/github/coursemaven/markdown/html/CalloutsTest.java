package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalloutsTest {

    private static final String LIST = "\n1. one\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a(); // <1>",
                "a(); //<1>",
                "a();// <1>  ",
                "a(); /// <1>",
                "a(); /* <1> */",
                "a(); {/* <1> */}",
                "a(); # <1>",
                "a(); ## <1>",
                "a(); -- <1>",
                "a(); % <1>",
                "a(); ;; <1>",
                "a(); ' <1>",
                "a(); REM <1>",
                "a(); (* <1> *)",
                "a(); {- <1> -}",
                "a(); <!-- 1 -->",
                "a(); <!--1-->",
                "a(); <!-- <1> -->",
                "a(); <%-- <1> --%>",
                "a(); {# <1> #}",
                "a(); @* <1> *@",
                "a(); <%# <1> -%>",
                "a(); <%# <1> %>",
                "a(); <# <1> #>",
                "a(); <#-- <1> -->",
                "a(); --[[ <1> ]]",
                "a(); {{!-- <1> --}}",
                "a(); /** <1> */",
                "a(); ! <1>",
                "a(); \" <1>",
                "a(); :: <1>",
                "a(); // <.>"
            })
    void a_number_in_a_comment_at_the_end_of_a_line_is_a_callout(String line) {
        assertThat(shown(line)).isEqualTo("a();(1)|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a(); // <1> more",
                "a(); // more <1>",
                "List<1>",
                "a = \"// <1>\";",
                "a(); // <100>",
                "a(); // <0>",
                "a(); // 1",
                "a;<1>",
                "a(); <!-- 2026 -->",
                "a(); <!-- <1>",
                "a(); <%# <1>",
                "a(); /* <1>",
                "a(); // <1> */",
                "f() { a(); /* <1> */}",
                "A::<1>",
                "a(); \"\"\" <1>"
            })
    void other_code_stays_as_it_is(String line) {
        assertThat(shown(line)).isEqualTo(line + "|");
    }

    @Test
    void a_line_may_have_several_and_dots_count_on() {
        assertThat(shown("a // <2> <3>\nb # <.>\n# <5>\n<c/> <!--6--><!--7-->\n"
                        + "<d/> <!-- <8> <.> --> <!--.-->\nf() {/* <.> */"))
                .isEqualTo("a(2)(3)|b(4)|(5)|<c/>(6)(7)|<d/>(8)(9)(10)|f() {(11)|");
    }

    @Test
    void they_are_numbers_in_the_code_and_the_list_has_an_attribute() {
        assertThat(OneSlide.html("```java callouts [1|2]\na(); // <1>\nb();\n```\n" + LIST))
                .isEqualTo(
                        """
                        <pre><code data-line-numbers="1|2" class="java" data-noescape="">a();<b class="course-callout" data-callout="1" role="img" aria-label="1"></b>
                        b();</code></pre>
                        <ol data-course-callouts="">
                        <li>one</li>
                        </ol>""");
    }

    @Test
    void the_list_may_come_after_a_comment_with_attributes() {
        assertThat(OneSlide.html("```java callouts\na(); // <3>\n```\n<!-- .element: class=\"wide\" -->\n\n3. three\n"))
                .startsWith("<pre class=\"wide\"><code class=\"java\" ")
                .contains("<ol start=\"3\" data-course-callouts=\"\">");
    }

    @Test
    void the_list_may_have_attributes_of_its_own() {
        assertThat(OneSlide.html(
                        "```java callouts\na(); // <1>\n```\n\n1. one\n\n<!-- .element: class=\"small\" -->\n"))
                .contains("<ol data-course-callouts=\"\" class=\"small\">");
    }

    @Test
    void a_list_in_an_element_that_begins_after_a_comment_is_not_right_after_the_code() {
        assertThat(
                        OneSlide.html(
                                "```java callouts\na(); // <1>\n```\n<!-- right --><div class=\"right\">\n\n1. one\n\n</div>\n"))
                .contains("<ol>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "callouts", "java {callouts}", "java nocallouts"})
    void code_that_does_not_ask_for_them_is_as_it_was(String info) {
        assertThat(OneSlide.html("```" + info + "\na(); // <1>\n```\n" + LIST))
                .isEqualTo(
                        "<pre><code class=\"" + info + "\">a(); // &lt;1&gt;</code></pre>\n<ol>\n<li>one</li>\n</ol>");
        assertThat(problems("```" + info + "\na(); // <1>\n```\n")).isEmpty();
    }

    @Test
    void code_without_any_is_as_it_would_be_without_asking() {
        assertThat(OneSlide.html("```java callouts\na();\n```\n" + LIST))
                .isEqualTo("<pre><code class=\"java\">a();</code></pre>\n<ol>\n<li>one</li>\n</ol>");
    }

    @Test
    void a_callout_needs_an_item_and_an_item_needs_a_callout() {
        assertThat(problems("```java callouts\na(); // <1>\nb(); // <2>\nc(); // <2>\n```\n\n1. one\n"))
                .containsExactly(
                        "a.md:3:10: the list after this code has no item 2; write one, or remove callout 2 [callout]");
        assertThat(problems("```java callouts\na(); // <1>\n```\n\n1. one\n2. *two*\n"))
                .containsExactly(
                        "a.md:6:4: the code before this list has no callout 2; write <2> in a comment at the end of a line, or"
                                + " remove the item [callout]");
        assertThat(problems("```java callouts\na(); // <3>\n```\n\n3. three\n")).isEmpty();
        assertThat(problems("```java callouts\na(); // <1>\n```\n\n0. zero\n1. one\n"))
                .containsExactly(
                        "a.md:5:4: no callout can have the number 0, only 1 to 99; begin the list with another number, or remove"
                                + " the item [callout]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n- one\n", "\nText\n\n1. one\n"})
    void callouts_need_a_list(String after) {
        assertThat(problems("```java callouts\na();\nb(); // <2>\nc(); // <1>\n```\n" + after))
                .containsExactly(
                        "a.md:3:10: no numbered list follows this code to explain callout 2; write one right after it"
                                + " [callout]");
    }

    private static String shown(String code) {
        return OneSlide.of("````x callouts\n" + code + "\n````\n")
                .body()
                .asWritten()
                .replaceAll("</code>[^$]*", "")
                .replaceAll("data-callout=\"(\\d+)\"[^>]*>", ">($1)")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .lines()
                .collect(Collectors.joining("|", "", "|"));
    }

    private static List<String> problems(String markdown) {
        return OneSlide.of(markdown).problems().stream().map(Object::toString).toList();
    }
}
