package io.github.coursemaven.course.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaMembersTest {

    private static final String STACK =
            """
            package edu;

            import java.util.*;

            /** A stack. */
            @Deprecated(since = "{")
            public class Stack<E extends Comparable<E>> implements Iterable<E> {

                private int size, most = 8; // both
                static final int[] EMPTY = {};

                /** Makes one. */
                public Stack() {}

                Stack(int most) {
                    this.most = most;
                }

                /** Puts one on top. */
                @SuppressWarnings({"unused", "x"})
                public void push(E e) {
                    size++;
                }

                public <T> void push(List<? extends T> all, int... more) {}

                int size() { return size; }

                void nothing() {
                }

                @Override
                public Iterator<E> iterator() {
                    return new Iterator<>() {
                        public boolean hasNext() { return false; }
                        public E next() { return null; }
                    };
                }

                static final class Node {
                    Node next;

                    Node next() {
                        return next;
                    }
                }

                record Pair(int one, @Deprecated List<String> two) {
                    static int count;

                    Pair {
                        count++;
                    }

                    Pair(int one) { this(one, List.of()); }
                }

                enum Color {
                    RED, // warm
                    GREEN {
                        @Override
                        int code() {
                            return 2;
                        }
                    },
                    BLUE;

                    int code() {
                        return 1;
                    }
                }

                interface Shape {
                    double area();

                    default String name() {
                        return "shape";
                    }
                }

                @interface Note {
                    String value() default "";
                }
            }

            class Other { int only; void one() { size(); } }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    most~               9:private int size, most = 8; // both
                    EMPTY~              10:static final int[] EMPTY = {};
                    Stack()~            13:public Stack() {}
                    Stack(int)~         15:Stack(int most) {|16:    this.most = most;|17:}
                    Stack(int)!body~    16:this.most = most;
                    push(E)~            20:@SuppressWarnings({"unused", "x"})|21:public void push(E e) {|22:    size++;|23:}
                    push(Comparable)~   20:@SuppressWarnings({"unused", "x"})|21:public void push(E e) {|22:    size++;|23:}
                    push(E)!body~       22:size++;
                    push(List,int...)~  25:public <T> void push(List<? extends T> all, int... more) {}
                    push(java.util.List<T> all, int[] more)~  25:public <T> void push(List<? extends T> all, int... more) {}
                    size()~             27:int size() { return size; }
                    size()!body~        27:return size;
                    nothing~            29:void nothing() {|30:}
                    Node.next()~        43:Node next() {|44:    return next;|45:}
                    Node!body~          41:Node next;|42:|43:Node next() {|44:    return next;|45:}
                    Pair~               48:record Pair(int one, @Deprecated List<String> two) {|49:    static int count;|50:|51:    Pair {|52:        count++;|53:    }|54:|55:    Pair(int one) { this(one, List.of()); }|56:}
                    Pair(int,List)!body~  52:count++;
                    Pair(int)~          55:Pair(int one) { this(one, List.of()); }
                    Pair.count~         49:static int count;
                    RED~                59:RED, // warm
                    GREEN~              60:GREEN {|61:    @Override|62:    int code() {|63:        return 2;|64:    }|65:},
                    Color.code~         68:int code() {|69:    return 1;|70:}
                    Shape.area~         74:double area();
                    name!body~          77:return "shape";
                    Note.value~         82:String value() default "";
                    Other~              86:class Other { int only; void one() { size(); } }
                    only~               86:int only;
                    one~                86:void one() { size(); }
                    one!body~           86:size();
                    Stack.most,Other.only~  9:private int size, most = 8; // both|85:|86:int only;
                    RED,BLUE~           59:RED, // warm|66:BLUE;
                    """)
    void a_member_is_found(String name, String lines) {
        assertThat(shown(STACK, name)).isEqualTo(lines);
    }

    @Test
    void a_type_has_its_annotations_but_not_its_comment() {
        assertThat(shown(STACK, "Stack"))
                .startsWith("6:@Deprecated(since = \"{\")|7:public class Stack<E")
                .endsWith("84:}");
        assertThat(shown(STACK, "Stack!body")).startsWith("9:private int size").endsWith("83:}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            textBlock =
                    """
                    push~          is the name of 2 members of Stack.java: '#Stack.push(E)' in line 20 and '#Stack.push(List,int[])' in line 25; write one of these [snippet-ambiguous]
                    size~          is the name of 2 members of Stack.java: '#Stack.size' in line 9 and '#Stack.size()' in line 27; write one with its parentheses, or mark a region around the field [snippet-ambiguous]
                    push(int)~     is not in Stack.java, which has '#Stack.push(E)' in line 20 and '#Stack.push(List,int[])' in line 25 [snippet-missing]
                    iterater~      is neither a region nor a member of Stack.java; did you mean '#iterator'? [snippet-missing]
                    Node.nexxt~    is neither a region nor a member of Stack.java; did you mean '#Node.next'? [snippet-missing]
                    itertor()~     is neither a region nor a member of Stack.java; did you mean '#iterator'? [snippet-missing]
                    hasNext~       is neither a region nor a member of Stack.java; it has '#Stack', '#size', '#most', '#EMPTY', '#push' and more [snippet-missing]
                    nothing!body~  names the body of 'Stack.nothing()' at Stack.java:29:5, which is empty; leave out '!body' [snippet-missing]
                    area!body~     names the body of 'Stack.Shape.area()' at Stack.java:74:9, which has none; leave out '!body' [snippet-missing]
                    most!body~     names the body of 'Stack.most' at Stack.java:9:5, which has none; leave out '!body' [snippet-missing]
                    """)
    void a_member_that_is_not_found_says_why(String name, String fault) {
        assertThat(fault(SnippetSource.of("Stack.java", STACK, JavaCode.ofThisJdk()), name))
                .isEqualTo(fault);
    }

    @Test
    void members_know_their_top_level_type() {
        var source = SnippetSource.of("Stack.java", STACK, JavaCode.ofThisJdk());
        assertThat(source.find("Node.next()").snippet().orElseThrow().type()).contains("Stack");
        assertThat(source.find("only").snippet().orElseThrow().type()).contains("Other");
        assertThat(source.whole().snippet().orElseThrow().type()).isEmpty();
    }

    @Test
    void Java_that_does_not_parse_has_no_members_but_regions() {
        var source = SnippetSource.of(
                "A.java", "class A {\n  // tag::x[]\n  int x = ;\n  // end::x[]\n}\n", JavaCode.ofThisJdk());
        assertThat(fault(source, "A"))
                .isEqualTo("cannot be found, because the compiler stops at A.java:3:11: illegal start of expression;"
                        + " correct that line, or mark a region [snippet-source]");
        assertThat(source.find("x").snippet()).isPresent();
    }

    @Test
    void the_sources_of_a_course_are_parsed_each_by_itself_whatever_is_wrong_with_others() {
        var java = JavaCode.ofThisJdk();
        for (var number = 0; number < 100; number++) {
            var isFaulty = number % 40 == 5;
            var text = "class A" + number + " {\n  int f" + number + "() {\n    return " + (isFaulty ? "" : number)
                    + (isFaulty ? "]" : "") + ";\n  }\n}\n";
            var source = SnippetSource.of("A" + number + ".java", text, java);
            if (isFaulty) {
                assertThat(fault(source, "f" + number))
                        .isEqualTo("cannot be found, because the compiler stops at A" + number
                                + ".java:3:12: illegal start of expression; correct that line, or mark a region"
                                + " [snippet-source]");
            } else {
                assertThat(source.find("f" + number).snippet().orElseThrow().text())
                        .isEqualTo("int f" + number + "() {\n  return " + number + ";\n}");
                assertThat(fault(source, "other"))
                        .isEqualTo("is neither a region nor a member of A" + number + ".java; it has '#A" + number
                                + "', '#f" + number + "' [snippet-missing]");
            }
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void a_source_that_declares_no_type_has_that_of_its_file() {
        var text = "int x = 3;\n\nvoid main() {\n  go();\n}\n";
        var source = SnippetSource.of("src/Hello.java", text, JavaCode.ofThisJdk());
        var found = source.find("main").snippet().orElseThrow();
        assertThat(found.text()).isEqualTo("void main() {\n  go();\n}");
        assertThat(found.type()).contains("Hello");
        assertThat(fault(source, "Source"))
                .isEqualTo(
                        "is neither a region nor a member of src/Hello.java; it has '#x', '#main' [snippet-missing]");
    }

    @Test
    void without_a_compiler_there_are_no_members_but_regions() {
        var source =
                SnippetSource.of("A.java", "class A {\n  // tag::x[]\n  int x;\n  // end::x[]\n}\n", Optional.empty());
        assertThat(fault(source, "A"))
                .isEqualTo(
                        "cannot be looked for in A.java, because Maven runs with a Java that has no compiler (a JRE);"
                                + " run it with a JDK, or mark a region [snippet-source]");
        assertThat(source.find("x").snippet()).isPresent();
    }

    @Test
    void a_region_goes_before_a_member_of_the_same_name_and_its_marks_vanish_from_members() {
        var text = "class A {\n  void f() {\n    a();\n    b(); // tag::f[]\n    c();\n    // end::f[]\n  }\n}\n";
        assertThat(shown(text, "f")).isEqualTo("5:c();");
        assertThat(shown(text, "f()")).isEqualTo("2:void f() {|3:  a();|4:  b();|5:  c();|7:}");
    }

    @Test
    void lines_that_end_as_on_Windows_and_tabs_are_counted_as_others() {
        assertThat(shown("\uFEFFclass A {\r\n\tvoid f() {\r\n\t\ta();\r\n\t}\r\n}\r\n", "f"))
                .isEqualTo("2:void f() {|3:\ta();|4:}");
    }

    private static String shown(String text, String name) {
        return SnippetSource.of("Stack.java", text, JavaCode.ofThisJdk())
                .find(name)
                .snippet()
                .orElseThrow()
                .lines()
                .stream()
                .map(line -> line.number() + ":" + line.text())
                .collect(Collectors.joining("|"));
    }

    private static String fault(SnippetSource source, String name) {
        var found = source.find(name);
        assertThat(found.snippet()).isEmpty();
        return found.faults().stream()
                .map(fault -> fault.text() + " [" + fault.rule().id() + "]")
                .collect(Collectors.joining(" / "));
    }
}
