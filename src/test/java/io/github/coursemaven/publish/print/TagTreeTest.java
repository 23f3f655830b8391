package io.github.coursemaven.publish.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.publish.browser.PageMarks;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees are written as types with what is in them in parentheses; digits are content. */
class TagTreeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // items
                "L(LI(Lbl(0) P(1) 2)) | L(LI(Lbl(0) LBody(P(1) 2)))",
                "L(LI(Lbl(0) LBody(1))) | L(LI(Lbl(0) LBody(1)))",
                "L(LI(Lbl(0))) | L(LI(Lbl(0)))",
                "L(LI(P(0) L(LI(P(1))))) | L(LI(LBody(P(0) L(LI(LBody(P(1)))))))",
                "L(P(0) 1 Caption(2)) | L(LI(LBody(P(0))) 1 Caption(2))",
                "Div(LI(Lbl(0) P(1))) | Div(L(LI(Lbl(0) LBody(P(1)))))",
                // headings
                "H2(0) H4(1) H3(2) H2(3) H1(4) H6(5) | H1(0) H2(1) H2(2) H1(3) H1(4) H2(5)",
                "H1(0) H2(1) H3(2) H2(3) | H1(0) H2(1) H3(2) H2(3)",
                // figures
                "Figure(0) | NonStruct(0)",
                "Figure(Figure:dot(0) Caption(1)) | Div(Figure:dot(0) Caption(1))",
                "P(Figure:\uE000a^2(0)) | P(Formula:a^2(0))",
                // tables
                "Table(0 TR(TH(1) TD(2)) TR(TD(3))) | Table(0 TR(TH(1) TD(2)) TR(TD(3) TD))",
                "Table(THead(TR(TH(1))) TBody(TR(TD(2) TD(3)))) | Table(THead(TR(TH(1) TD)) TBody(TR(TD(2) TD(3))))",
                "Table(TR(TD(Table(TR(TD TD) TR(TD))))) | Table(TR(TD(Table(TR(TD TD) TR(TD TD)))))"
            })
    void tags_become_what_the_standard_knows(String before, String after) {
        var root = tree(before);
        new TagTree(root).repair();
        assertThat(text(root)).isEqualTo(after);
    }

    @Test
    void types_of_later_standards_say_what_they_are_in_this_one() {
        var root = tree("Em(0) Strong(Wow(1)) Aside(2) P(3)");
        new TagTree(root).repair();
        var roles = root.getCOSDictionary(COSName.ROLE_MAP);
        assertThat(roles.entrySet())
                .extracting(role -> role.getKey().getName() + " " + ((COSName) role.getValue()).getName())
                .containsExactlyInAnyOrder("Em Span", "Strong Span", "Wow Span", "Aside Div");
    }

    @Test
    void what_is_moved_knows_the_tag_that_it_is_in_now() {
        var root = tree("L(LI(P(0)))");
        new TagTree(root).repair();
        var list = new Tag(root).tags().get(0);
        var item = list.tags().get(0);
        var body = item.tags().get(0);
        assertThat(item.dictionary().getDictionaryObject(COSName.P)).isSameAs(list.dictionary());
        assertThat(body.dictionary().getDictionaryObject(COSName.P)).isSameAs(item.dictionary());
    }

    @Test
    void a_language_that_is_none_is_left_out() {
        var root = tree("P(0) P(1)");
        var paragraphs = new Tag(root).tags();
        paragraphs.get(0).dictionary().setString(COSName.LANG, "no such language");
        paragraphs.get(1).dictionary().setString(COSName.LANG, "pt-BR");
        new TagTree(root).repair();
        assertThat(paragraphs)
                .extracting(tag -> tag.dictionary().getString(COSName.LANG))
                .containsExactly(null, "pt-BR");
    }

    @Test
    void cells_reach_into_other_rows_and_columns() {
        var root = tree("Table(TR(TD TD) TR(TD) TR(TD))");
        var first = new Tag(root).tags().get(0).tags().get(0).tags().get(0).dictionary();
        var span = new COSDictionary();
        span.setInt("RowSpan", 9);
        span.setInt("ColSpan", 2);
        first.setItem(COSName.A, span);
        new TagTree(root).repair();
        assertThat(text(root)).isEqualTo("Table(TR(TD TD) TR(TD) TR(TD))");
        assertThat(span.getInt("RowSpan")).isEqualTo(3);
    }

    @Test
    void links_are_called_by_their_text() {
        var links = List.of(
                link("https://a/"),
                link("https://b/"),
                link("https://b/"),
                link("https://c/%C3%BC"),
                link("https://d/"));
        new LinkNames(List.of(
                        new PageMarks.Link("https://b/", "first"),
                        new PageMarks.Link("https://a/", "one"),
                        new PageMarks.Link("https://b/", "second"),
                        new PageMarks.Link("https://c/ü", ""),
                        new PageMarks.Link("https://d/", "this"),
                        new PageMarks.Link("https://d/", "that")))
                .describe(links);
        assertThat(links)
                .extracting(link -> link.annotations().get(0).getString(COSName.CONTENTS))
                .containsExactly("one", "first", "second", null, null);
    }

    private static Tag link(String address) {
        var action = new COSDictionary();
        action.setString(COSName.URI, address);
        var annotation = new COSDictionary();
        annotation.setItem(COSName.A, action);
        var reference = new COSDictionary();
        reference.setItem(COSName.OBJ, annotation);
        var link = Tag.of("Link");
        link.put(List.of(reference));
        return link;
    }

    private static COSDictionary tree(String text) {
        var root = new COSDictionary();
        var open = new ArrayDeque<COSDictionary>(List.of(root));
        var last = root;
        for (var token : text.replace("(", " ( ").replace(")", " ) ").trim().split(" +", -1)) {
            switch (token) {
                case "(" -> open.push(last);
                case ")" -> open.pop();
                default -> last = add(token, open.element());
            }
        }
        return root;
    }

    private static COSDictionary add(String token, COSDictionary parent) {
        var tag = new COSDictionary();
        var kids = parent.getCOSArray(COSName.K) == null ? new COSArray() : parent.getCOSArray(COSName.K);
        parent.setItem(COSName.K, kids);
        if (Character.isDigit(token.charAt(0))) {
            kids.add(COSInteger.get(Integer.parseInt(token)));
            return tag;
        }
        var name = token.split(":", -1);
        tag.setName(COSName.S, name[0]);
        tag.setItem(COSName.P, parent);
        if (name.length > 1) {
            tag.setString(COSName.ALT, name[1]);
        }
        kids.add(new COSObject(tag));
        return tag;
    }

    private static String text(COSDictionary parent) {
        return new Tag(parent).kids().stream().map(TagTreeTest::text).collect(Collectors.joining(" "));
    }

    private static String text(COSBase kid) {
        if (Tag.in(kid).isEmpty()) {
            return String.valueOf(((COSInteger) kid).intValue());
        }
        var tag = Tag.in(kid).orElseThrow();
        var alt = tag.dictionary().getString(COSName.ALT);
        var inside = text(tag.dictionary());
        return tag.type() + (alt == null ? "" : ":" + alt) + (inside.isEmpty() ? "" : "(" + inside + ")");
    }
}
