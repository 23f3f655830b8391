package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevealMdCommandTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "--separator ---, separator=---",
                "--separator '^\\n---\\n$', separator=^\\n---\\n$",
                "--vertical-separator=\"--\" x, verticalSeparator=--",
                "-s x -S y -t z, separator=x verticalSeparator=y theme=z",
                "--static, static",
                "--static --css a, static css=a",
                "--theme $THEME, theme",
                "--css 'a b.css', css=a b.css",
                "--watch slides.md, watch",
                "-w slides.md, watch",
                "--port 80, port=80"
            })
    void flags_have_values(String written, String flags) {
        assertThat(call("reveal-md " + written).flags())
                .extracting(flag -> flag.name()
                        + flag.value().map(value -> "=" + value.text()).orElse(""))
                .isEqualTo(flagsIn(flags));
    }

    private static List<String> flagsIn(String text) {
        return List.of(text.split(" (?=\\w+=|css)"));
    }

    @ParameterizedTest
    @CsvSource({
        "reveal-md docs, '', docs",
        "reveal-md --theme white docs/a.md -w, '', docs/a.md",
        "cd docs && npx reveal-md@5 ., docs/, .",
        "cd docs; cd part; reveal-md ../x, docs/part/, ../x",
        "cd $X && reveal-md x, '', x",
        "node_modules/.bin/reveal-md \"my docs\", '', my docs",
        "(cd a && reveal-md b), a/, b",
        "docker run --rm -v .:/slides webpronl/reveal-md:latest /slides, '', /slides"
    })
    void what_is_shown_is_known(String script, String folder, String path) {
        assertThat(call(script).folder()).isEqualTo(folder);
        assertThat(call(script).paths()).extracting(Value.Scalar::text).containsExactly(path);
    }

    @Test
    void lines_are_joined_by_backslashes() {
        var call = call("#!/bin/sh\nreveal-md docs \\\n  --css a.css \\\r\n  --theme white\nother --css b.css\n");

        assertThat(call.flags())
                .extracting(flag -> flag.location() + " " + flag.written())
                .containsExactly("x.sh:3:3 --css", "x.sh:4:3 --theme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "echo my-reveal-md --css a", "npm install reveal-mdx", "# reveal-md --css a"})
    void nothing_else_is_a_call(String script) {
        assertThat(RevealMdCommand.in(SourceText.of("x.sh", script))).isEmpty();
    }

    private static RevealMdCommand call(String script) {
        var calls = RevealMdCommand.in(SourceText.of("x.sh", script));
        assertThat(calls).hasSize(1);
        return calls.get(0);
    }
}
