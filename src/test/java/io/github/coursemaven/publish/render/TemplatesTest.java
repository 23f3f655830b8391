package io.github.coursemaven.publish.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import freemarker.cache.StringTemplateLoader;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static final Path FILES = Path.of("src/main/resources/io/github/coursemaven/publish/render");

    /** What templates are written in: values, lists, flags, and parts of templates. */
    private static final Pattern LANGUAGE = Pattern.compile("\\$\\{[a-z][A-Za-z.]*}"
            + "|<#list [a-z][A-Za-z.]* as [a-z]+>|<#sep>|</#list>"
            + "|<#if [a-z][A-Za-z.]*>|<#else>|</#if>"
            + "|<#include \"[a-z-]+\\.ftlh\">");

    /** A view for tests. */
    record Plain(
            String text,
            int number,
            double share,
            boolean flag,
            Optional<String> some,
            Optional<String> none,
            List<Plain> below,
            TrustedHtml html) {

        @Override
        public String toString() {
            return "never shown";
        }
    }

    private static final Plain VIEW = new Plain(
            "a < \"b\" & ${text}",
            12345,
            0.5,
            true,
            Optional.of("here"),
            Optional.empty(),
            List.of(new Plain("x", 1, 1, false, Optional.empty(), Optional.empty(), List.of(), new TrustedHtml(""))),
            new TrustedHtml("<b>${text}</b>"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${text}                                        | a &lt; &quot;b&quot; &amp; ${text}",
                "${number} ${share}                             | 12345 0.5",
                "<#if flag>yes<#else>no</#if>                   | yes",
                "<#list some as text>${text}</#list>            | here",
                "<#list none as text>${text}</#list>.           | .",
                "<#list below as each>${each.text}</#list>      | x",
                "${html}                                        | <b>${text}</b>"
            })
    void templates_show_the_components_of_records(String template, String expected) {
        assertThat(filled(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${gone}",
                "<#list below as each>${each.gone}</#list>",
                "<#if gone>x</#if>",
                "<#list gone as each></#list>"
            })
    void a_component_that_does_not_exist_is_a_fault(String template) {
        assertThatIllegalStateException()
                .isThrownBy(() -> filled(template))
                .havingCause()
                .withMessageContaining("Plain has no component 'gone'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${class}",
                "${text.class}",
                "${text.getBytes()}",
                "${hashCode()}",
                "${text()}",
                "${toString()}",
                "${below.size()}",
                "${below?first.class.name}",
                "${below?api}",
                "${text?api.class}",
                "${some.get()}",
                "${html.html}",
                "${.data_model?keys?first}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
                "${flag}"
            })
    void templates_reach_nothing_else(String template) {
        assertThatIllegalStateException().isThrownBy(() -> filled(template)).withMessageContaining("t.ftlh");
    }

    @Test
    void other_objects_are_not_shown() {
        record Foreign(Path file) {}
        assertThatIllegalStateException()
                .isThrownBy(() -> fill("${file}", new Foreign(FILES)))
                .havingCause()
                .withMessageContaining("templates are not shown a sun.nio.fs.UnixPath");
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("slides.ftlh", SlidesView.class),
                Arguments.of("print.ftlh", PrintView.class),
                Arguments.of("handout.ftlh", HandoutView.class),
                Arguments.of("index.ftlh", IndexView.class));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_names_only_what_its_record_has_in_each_of_its_branches(String template, Class<?> view) {
        for (var flag : List.of(true, false)) {
            assertThat(Templates.own().render(template, sample(view, flag))).contains("text of title", "</html>");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_shows_every_text_of_its_record(String template, Class<?> view) {
        var templates = Templates.own();
        var pages = templates.render(template, sample(view, true)) + templates.render(template, sample(view, false));
        var missing = texts(view).filter(text -> !pages.contains(text)).toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void templates_hold_no_logic() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var rest = LANGUAGE.matcher(Files.readString(file)).replaceAll("");
                assertThat(rest).as(file.toString()).doesNotContain("<#", "</#", "${", "#{", "<@", "[#", "?");
            }
        }
    }

    private static String filled(String template) {
        return fill(template, VIEW);
    }

    private static String fill(String template, Record view) {
        var loader = new StringTemplateLoader();
        loader.putTemplate("t.ftlh", template);
        return new Templates(loader).render("t.ftlh", view);
    }

    /** A view of which each text is the name of its component, each list has two elements, and nothing is missing. */
    private static Record sample(Class<?> view, boolean flag) {
        var components = view.getRecordComponents();
        var types = Arrays.stream(components).map(each -> each.getType()).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(each -> value(each.getGenericType(), each.getName(), flag))
                .toArray();
        try {
            return (Record) view.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object value(Type type, String name, boolean flag) {
        if (type instanceof ParameterizedType generic) {
            var element = value(generic.getActualTypeArguments()[0], name, flag);
            return generic.getRawType() == Optional.class ? Optional.of(element) : List.of(element, element);
        }
        if (type == String.class) {
            return "text of " + name;
        }
        if (type == TrustedHtml.class) {
            return new TrustedHtml("text of " + name);
        }
        if (type == boolean.class) {
            return flag;
        }
        if (type == double.class) {
            return 1.0;
        }
        return type == int.class || type == Integer.class ? (Object) 1 : sample((Class<?>) type, flag);
    }

    private static Stream<String> texts(Class<?> view) {
        return Arrays.stream(view.getRecordComponents())
                .flatMap(each -> texts(each.getGenericType(), each.getName()))
                .distinct();
    }

    private static Stream<String> texts(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return texts(generic.getActualTypeArguments()[0], name);
        }
        return type == String.class || type == TrustedHtml.class
                ? Stream.of("text of " + name)
                : type instanceof Class<?> nested && nested.isRecord() ? texts(nested) : Stream.empty();
    }
}
