package io.github.coursemaven.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.markdown.blocks.Block.Items;
import io.github.coursemaven.markdown.blocks.Block.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    - a⏎- b                   | tight list [text 'a'] [text 'b']
                    * a⏎* b                   | tight list [text 'a'] [text 'b']
                    + a                       | tight list [text 'a']
                    `  - a⏎  - b`             | tight list [text 'a'] [text 'b']
                    1. a⏎2. b                 | tight list from 1 [text 'a'] [text 'b']
                    1) a⏎1) b                 | tight list from 1 [text 'a'] [text 'b']
                    7. a                      | tight list from 7 [text 'a']
                    0. a                      | tight list from 0 [text 'a']
                    123456789. a              | tight list from 123456789 [text 'a']
                    1234567890. a             | paragraph '1234567890. a'
                    -a                        | paragraph '-a'
                    1.a                       | paragraph '1.a'
                    -                         | tight list []
                    - a⏎⏎- b                  | loose list [text 'a'] [text 'b']
                    - a⏎⏎  b                  | loose list [text 'a', text 'b']
                    - a⏎b                     | tight list [text 'a⏎b']
                    - a⏎  b                   | tight list [text 'a⏎b']
                    `- a⏎    - b`             | tight list [text 'a', tight list [text 'b']]
                    `- a⏎  - b⏎    - c⏎- d`   | tight list [text 'a', tight list [text 'b', tight list [text 'c']]] [text 'd']
                    `- a⏎  1. b`              | tight list [text 'a', tight list from 1 [text 'b']]
                    - - a                     | tight list [tight list [text 'a']]
                    - # a                     | tight list [h1 'a']
                    - > a                     | tight list [quote [paragraph 'a']]
                    - ```⏎  a⏎  ```           | tight list [code 'a']
                    `-     a`                 | tight list [code 'a']
                    - a⏎⏎      b              | loose list [text 'a', code 'b']
                    """)
    void bullets_and_numbers_make_lists(String markdown, String block) {
        assertThat(Outline.of(markdown.replace('⏎', '\n'))).containsExactly(block);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    - [ ] a           | tight list open [text 'a']
                    - [x] a           | tight list done [text 'a']
                    - [X] a⏎- [ ] b   | tight list done [text 'a'] open [text 'b']
                    1. [x] a          | tight list from 1 done [text 'a']
                    - [x]a            | tight list [text '[x]a']
                    - [y] a           | tight list [text '[y] a']
                    """)
    void boxes_make_tasks(String markdown, String block) {
        assertThat(Outline.of(markdown.replace('⏎', '\n'))).containsExactly(block);
    }

    @Test
    void another_bullet_begins_another_list() {
        assertThat(Outline.of("- a\n+ b\n* c"))
                .containsExactly("tight list [text 'a']", "tight list [text 'b']", "tight list [text 'c']");
    }

    @Test
    void another_sign_after_the_number_begins_another_list() {
        assertThat(Outline.of("1. a\n2) b"))
                .containsExactly("tight list from 1 [text 'a']", "tight list from 2 [text 'b']");
    }

    @Test
    void a_list_that_begins_with_1_ends_a_paragraph_and_others_do_not() {
        assertThat(Outline.of("a\n1. b")).containsExactly("paragraph 'a'", "tight list from 1 [text 'b']");
        assertThat(Outline.of("a\n2. b")).containsExactly("paragraph 'a⏎2. b'");
    }

    @Test
    void a_heading_or_a_fence_ends_a_list() {
        assertThat(Outline.of("- a\n# B")).containsExactly("tight list [text 'a']", "h1 'B'");
        assertThat(Outline.of("- a\n```\nb\n```")).containsExactly("tight list [text 'a']", "code 'b'");
    }

    @Test
    void text_after_an_empty_line_is_no_part_of_an_item_unless_it_is_indented() {
        assertThat(Outline.of("- a\n\nb")).containsExactly("tight list [text 'a']", "paragraph 'b'");
    }

    @Test
    void hyphens_with_blanks_between_are_a_break_and_no_item() {
        assertThat(Outline.of("- a\n- - -\n- b"))
                .containsExactly("tight list [text 'a']", "break", "tight list [text 'b']");
    }

    @Test
    void many_lines_of_one_item_are_one_text() {
        assertThat(Outline.of("- a\n" + "  b\n".repeat(3) + "c")).containsExactly("tight list [text 'a⏎b⏎b⏎b⏎c']");
    }

    @Test
    void an_item_knows_the_places_of_its_lines() {
        var list = (Items) Outline.parsed("- a\n- b\n  c").blocks().get(0);
        var text = ((Text) list.items().get(1).blocks().get(0)).text();
        assertThat(text.locationAt(0)).hasToString("a.md:2:3");
        assertThat(text.locationAt(2)).hasToString("a.md:3:3");
    }
}
