package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenFencesTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '^',
            value = {
                "```java § ```java § , because of what follows its backticks",
                "```java § ```python § , because of what follows its backticks",
                "```java § ``` <!-- .element: class=\"fragment\" --> § , because of what follows its backticks",
                "```java § `` § ^^",
                "```java § ´´´ § ^^",
                "```java § ''' § ^^",
                "~~~java § ~~~java § , because of what follows its tildes",
                "~~~ § ~~ § ^^",
            })
    void a_line_that_does_not_end_a_code_block_is_reported(String opening, String closing, String reason) {
        folder.with("slides.md", "# A\n\n" + opening + "\nint x;\n" + closing + "\n\ntext\n\n---\n\n# B\n");
        assertThat(folder.problems())
                .first()
                .isEqualTo("slides.md:5:1: '" + closing + "' does not end the code block that begins in line 3" + reason
                        + "; write '" + opening.substring(0, 3) + "' alone on a line to end it [open-fence]");
    }

    @Test
    void a_comment_behind_a_fence_is_reported_there() {
        folder.with(
                "slides.md",
                "# A\n\n```java\nx\n``` <!-- .element: class=\"fragment\" -->\n\n```java\ny\n```\n\n```java\nz\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:5:1: '``` <!-- .element: class=\"fragment\" -->' does not end the code block that"
                                + " begins in line 3, because of what follows its backticks; write '```' alone on a line to end"
                                + " it [open-fence]");
    }

    @Test
    void a_fence_in_a_block_that_another_one_ends_is_reported() {
        folder.with("slides.md", "# A\n\n- a\n\n  ```java\n  int x;\n\n  ```java\n  int y;\n  ```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:8:3: '```java' does not end the code block that begins in line 5, because of what"
                                + " follows its backticks; write '```' alone on a line to end it [open-fence]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```java\nint x;\n```\n\n```java\nint y;\n```\n",
                "````markdown\n```java\nint x;\n```\n````\n",
                "~~~markdown\n```java\nint x;\n```\n~~~\n",
                "```python\n'''doc'''\n'''\nx\n'''\n```\n",
                "```java\nint x;\n",
                "```\n``\n```\n",
                "<!--\n```java\n-->\n\n```java\nint x;\n```\n",
                "```js\n`a ${b}`\n```\n",
                "```elixir\n@doc \"\"\"\n    ```elixir\n    x\n    ```\n\"\"\"\n```\n",
                "```go\n/*\n\t```go\n\tx\n\t```\n*/\n```\n",
                "- a\n\n  ```python\n  def f():\n      \"\"\"\n      ```python\n      f()\n      ```\n      \"\"\"\n  ```\n",
                "a ``b`` c\n"
            })
    void other_code_is_not_reported(String markdown) {
        folder.with("slides.md", "# A\n\n" + markdown);
        assertThat(folder.problems()).isEmpty();
    }
}
