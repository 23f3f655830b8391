package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.settings.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.Test;

class DeckParametersTest {

    private final ParameterProblems problems = new ParameterProblems();
    private String property = "";

    @Test
    void options_in_XML_are_typed_and_nested() {
        var xml = new DefaultPlexusConfiguration("revealOptions");
        xml.addChild("controls", "false").addChild("autoSlide", " 2500 ").addChild("transition", "fade");
        xml.getChild("keyboard", true).addChild("65", "next");

        assertThat(revealOptions(xml))
                .isEqualTo(Map.of(
                        "controls",
                        false,
                        "autoSlide",
                        new BigDecimal("2500"),
                        "transition",
                        "fade",
                        "keyboard",
                        Map.of("65", "next")));
    }

    @Test
    void elements_with_one_name_are_a_list() {
        var xml = new DefaultPlexusConfiguration("revealOptions");
        xml.getChild("autoAnimateStyles", true).addChild("s", "opacity").addChild("s", "color");
        assertThat(settings(xml).entries().get("revealOptions")).asString().contains("Items", "opacity", "color");

        var single = new DefaultPlexusConfiguration("revealOptions");
        single.getChild("autoAnimateStyles", true).addChild("style", "opacity");
        assertThat(settings(single).entries().get("revealOptions")).asString().contains("Items", "opacity");
    }

    @Test
    void a_name_that_ends_another_name_is_not_its_singular() {
        var xml = new DefaultPlexusConfiguration("revealOptions");
        xml.getChild("katex", true).getChild("macros", true).addChild("O", "\\mathcal{O}");
        assertThat(revealOptions(xml)).isEqualTo(Map.of("katex", Map.of("macros", Map.of("O", "\\mathcal{O}"))));
    }

    @Test
    void options_on_the_command_line_are_JSON5_but_those_in_XML_win() {
        property = "{transition: 'zoom', keyboard: {'65': 'next', '66': 'prev'}}";
        var xml = new DefaultPlexusConfiguration("revealOptions");
        xml.addChild("transition", "fade").getChild("keyboard", true).addChild("66", "null");

        assertThat(revealOptions(xml))
                .isEqualTo(Map.of("transition", "fade", "keyboard", Map.of("65", "next", "66", "null")));
    }

    @Test
    void without_XML_Maven_hands_over_the_name_of_the_property() {
        var xml = new DefaultPlexusConfiguration("revealOptions", "${course.revealOptions}");

        assertThat(settings(xml).entries()).isEmpty();
    }

    @Test
    void a_text_in_the_POM_is_JSON5_and_replaces_the_property() {
        property = "{transition: 'zoom', loop: true}";
        var xml =
                new DefaultPlexusConfiguration("revealOptions", " {transition: 'fade', autoAnimateStyles: ['color']} ");

        assertThat(String.valueOf(settings(xml).entries().get("revealOptions")))
                .contains("fade", "color")
                .doesNotContain("zoom", "loop");
    }

    @Test
    void a_text_in_the_POM_that_is_not_an_object_is_reported() {
        settings(new DefaultPlexusConfiguration("revealOptions", "slideNumber"));

        assertThat(problems.toString()).startsWith("invalid parameters:\n  revealOptions: 'slideNumber' ");
    }

    @Test
    void elements_and_texts_of_several_POMs_are_merged_key_by_key() {
        var elements = new DefaultPlexusConfiguration("revealOptions");
        elements.addChild("slideNumber", "c/t").getChild("keyboard", true).addChild("66", "prev");
        var text = new DefaultPlexusConfiguration(
                "revealOptions", "{transition: 'none', slideNumber: 'h/v', keyboard: {'65': 'next'}}");

        assertThat(revealOptions(elements, text))
                .isEqualTo(Map.of(
                        "slideNumber", "c/t", "transition", "none", "keyboard", Map.of("65", "next", "66", "prev")));
        assertThat(revealOptions(text, elements))
                .isEqualTo(Map.of(
                        "slideNumber", "h/v", "transition", "none", "keyboard", Map.of("65", "next", "66", "prev")));
    }

    @Test
    void invalid_JSON5_is_reported_with_its_fault() {
        property = "{transition: fade}";
        settings(new DefaultPlexusConfiguration("revealOptions"));

        assertThat(problems.toString())
                .startsWith("invalid parameters:\n  revealOptions: '{transition: fade}' cannot be read: ")
                .endsWith(
                        "this is not valid JSON5: 'fade' is not a value; put texts in quotes; write for example {transition: 'fade'}");
    }

    private Object revealOptions(PlexusConfiguration... xml) {
        var values = values(settings(xml));
        assertThat(problems).hasToString("invalid parameters:");
        return Optional.ofNullable(values.get("revealOptions")).orElseThrow();
    }

    private Value.Mapping settings(PlexusConfiguration... xml) {
        return new DeckParameters(List.of(), List.of(), property)
                .revealOptions(List.of(xml))
                .settings(problems, UnaryOperator.identity())
                .defaults();
    }

    private static Map<String, Object> values(Value.Mapping mapping) {
        var values = new LinkedHashMap<String, Object>();
        mapping.entries().forEach((key, value) -> values.put(key, plain(value)));
        return values;
    }

    private static Object plain(Value value) {
        return value instanceof Value.Mapping mapping ? values(mapping) : ((Value.Scalar) value).value();
    }
}
