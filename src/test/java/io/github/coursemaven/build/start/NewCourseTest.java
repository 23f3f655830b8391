package io.github.coursemaven.build.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.build.CourseLayout;
import io.github.coursemaven.build.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCourseTest {

    private static final PluginCoordinates PLUGIN =
            new PluginCoordinates("io.github.coursemaven", "course-maven-plugin", "1.2.3");
    private static final List<String> NEXT = List.of(
            "info Next:",
            "info   mvn course:serve - shows the course in your browser while you write",
            "info   mvn course:slides - writes the pages",
            "info   mvn wrapper:wrapper - adds the script 'mvnw', for computers without Maven");
    private static final CourseWords ECOLOGY = new CourseWords("Ecology", Optional.empty(), "en");

    @TempDir
    Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("Ökologie_1"));
    }

    @Test
    void an_empty_folder_gets_a_course() throws IOException {
        var log = start(new CourseWords("Ökologie & Co", Optional.of("Ada \"A\" L."), "de-AT"));

        assertThat(log)
                .startsWith(
                        "info Wrote 'pom.xml'",
                        "info Wrote 'slides/1-writing-slides.md'",
                        "info Wrote 'slides/2-code-formulas-diagrams.md'",
                        "info Wrote 'slides/img/loop.svg'",
                        "info Wrote '.gitignore'",
                        "info Wrote '.ci/a.yml'")
                .endsWith(NEXT.toArray(String[]::new));
        assertThat(folder.resolve("pom.xml"))
                .hasContent(
                        """
                        <project xmlns="http://maven.apache.org/POM/4.0.0">
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>edu.example</groupId>
                          <artifactId>okologie-1</artifactId>
                          <version>1</version>
                          <packaging>pom</packaging>
                          <name>Ökologie &amp; Co</name>
                          <developers>
                            <developer>
                              <name>Ada "A" L.</name>
                            </developer>
                          </developers>
                          <build>
                            <plugins>
                              <plugin>
                                <groupId>io.github.coursemaven</groupId>
                                <artifactId>course-maven-plugin</artifactId>
                                <version>1.2.3</version>
                                <configuration>
                                  <lang>de-AT</lang>
                                </configuration>
                              </plugin>
                            </plugins>
                          </build>
                        </project>
                        """);
        assertThat(folder.resolve(".ci/a.yml")).hasContent("a: 1");
        assertThat(folder.resolve(".gitignore")).hasContent("target/\n.course/links.tsv\n");
        assertThat(Files.readString(folder.resolve("slides/1-writing-slides.md")))
                .startsWith("---\nauthor: \"Ada \\\"A\\\" L.\"\nlang: en\ndescription: ");
    }

    @Test
    void decks_of_an_English_course_need_no_language() throws IOException {
        start(new CourseWords("Ecology", Optional.empty(), "en-GB"));

        assertThat(Files.readString(folder.resolve("slides/1-writing-slides.md")))
                .startsWith("---\ndescription: ");
    }

    @Test
    void a_parent_gives_the_rest() throws IOException {
        var parent = Optional.of(ParentCoordinates.parse(" edu.example:course-parent:1.0 "));

        start(ECOLOGY, new PomWish(Optional.empty(), true, false, parent, List.of()));

        assertThat(folder.resolve("pom.xml"))
                .hasContent(
                        """
                        <project xmlns="http://maven.apache.org/POM/4.0.0">
                          <modelVersion>4.0.0</modelVersion>
                          <parent>
                            <groupId>edu.example</groupId>
                            <artifactId>course-parent</artifactId>
                            <version>1.0</version>
                            <relativePath></relativePath>
                          </parent>
                          <artifactId>okologie-1</artifactId>
                          <packaging>pom</packaging>
                          <name>Ecology</name>
                        </project>
                        """);
    }

    @Test
    void settings_beside_those_of_a_parent_need_no_version() throws IOException {
        var parent = Optional.of(ParentCoordinates.parse("a:b:1"));
        var settings = List.of(XmlElement.of("outputDirectory", "_site"));

        var wish = new PomWish(Optional.empty(), true, false, parent, settings);
        start(ECOLOGY, wish.adding(List.of(XmlElement.of("theme", "moon"), XmlElement.of("outputDirectory", "x"))));

        assertThat(wish.output()).isEqualTo("_site");
        assertThat(folder.resolve("pom.xml"))
                .content()
                .contains(
                        """
                              <plugin>
                                <groupId>io.github.coursemaven</groupId>
                                <artifactId>course-maven-plugin</artifactId>
                                <configuration>
                                  <outputDirectory>_site</outputDirectory>
                                  <theme>moon</theme>
                                </configuration>
                              </plugin>
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edu.example:course-parent", "a:b:c:d", "a::1", "a:b:${v}", "a b:c:d"})
    void what_names_no_parent_is_refused(String text) {
        assertThatThrownBy(() -> ParentCoordinates.parse(text))
                .hasMessage("'" + text + "' does not name a POM; write for example edu.example:course-parent:1");
    }

    @Test
    void what_exists_is_left_as_it_is() throws IOException {
        var pom = Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.writeString(folder.resolve(".gitignore"), "*.class");
        Files.createDirectory(folder.resolve("slides"));

        assertThat(start(ECOLOGY, existing(pom, true, false)))
                .startsWith(
                        "info Left 'pom.xml' as it is: it has the plugin",
                        "info Left 'slides' as it is, so there are no sample decks",
                        "info Left '.gitignore' as it is; see that it has the lines 'target/' and '.course/links.tsv'")
                .hasSize(4 + NEXT.size());
        assertThat(pom).hasContent("<project/>");
        assertThat(folder.resolve(".gitignore")).hasContent("*.class");
        assertThat(folder.resolve("slides")).isEmptyDirectory();
    }

    @Test
    void settings_that_a_POM_has_are_not_printed() throws IOException {
        assertThat(
                        printed(
                                """
                        <groupId>io.github.coursemaven</groupId>
                        <artifactId>course-maven-plugin</artifactId>
                        <configuration>
                          <lang> de
                          </lang>
                          <!-- <theme>white</theme> -->
                          <title>A &amp; B</title>
                          <css><css>a.css</css><!-- and --><css>b.css</css></css>
                          <includes><include>a.md</include><include>b.md</include></includes>
                        </configuration>
                        """))
                .startsWith(
                        "info Left 'pom.xml' as it is: it has the plugin; add this to its <configuration>:",
                        "info   <theme>white</theme>",
                        "info   <includes>",
                        "info     <include>a.md</include>",
                        "info   </includes>",
                        "info Left 'slides' as it is, so there are no sample decks");
    }

    @Test
    void settings_of_other_plugins_count_for_nothing() throws IOException {
        assertThat(
                        printed(
                                """
                        <groupId>edu.example</groupId>
                        <artifactId>course-maven-plugin</artifactId>
                        <configuration><lang>de</lang></configuration>
                        </plugin>
                        <plugin>
                        <artifactId>maven-resources-plugin</artifactId>
                        <configuration><theme>white</theme></configuration>
                        """))
                .startsWith(
                        "info Left 'pom.xml' as it is: it has the plugin; add this to its <configuration>:",
                        "info   <lang>de</lang>",
                        "info   <theme>white</theme>",
                        "info   <title>A &amp; B</title>");
    }

    private List<String> printed(String plugin) throws IOException {
        Files.createDirectory(folder.resolve("slides"));
        var pom = Files.writeString(
                folder.resolve("pom.xml"),
                "<project><build><plugins><plugin>" + plugin + "</plugin></plugins></build></project>");
        var css = List.of(XmlElement.of("css", "a.css"), XmlElement.of("css", "b.css"));
        var wish = new PomWish(
                Optional.of(pom),
                true,
                false,
                Optional.empty(),
                List.of(
                        XmlElement.of("lang", "de"),
                        XmlElement.of("theme", "white"),
                        XmlElement.of("title", "A & B"),
                        XmlElement.of("css", css),
                        XmlElement.of("includes", List.of(XmlElement.of("include", "a.md")))));
        return start(ECOLOGY, wish);
    }

    @Test
    void the_lines_to_add_to_a_POM_are_printed() throws IOException {
        var pom = Files.writeString(folder.resolve("pom.xml"), "<project/>");

        assertThat(start(ECOLOGY, existing(pom, false, false)))
                .startsWith(
                        "info Left 'pom.xml' as it is; for short commands, add this to <plugins> in <build>,"
                                + " or let -Dcourse.write do so:",
                        "info   <plugin>",
                        "info     <groupId>io.github.coursemaven</groupId>",
                        "info     <artifactId>course-maven-plugin</artifactId>",
                        "info     <version>1.2.3</version>",
                        "info   </plugin>")
                .endsWith(
                        "info   mvn io.github.coursemaven:course-maven-plugin:1.2.3:serve - shows the course in your"
                                + " browser while you write",
                        "info   mvn io.github.coursemaven:course-maven-plugin:1.2.3:slides - writes the pages",
                        "info   mvn wrapper:wrapper - adds the script 'mvnw', for computers without Maven");
        assertThat(pom).hasContent("<project/>");
    }

    @Test
    void a_POM_is_changed_on_demand() throws IOException {
        var pom = Files.writeString(folder.resolve("pom.xml"), "<project>\n</project>");

        assertThat(start(ECOLOGY, existing(pom, false, true)))
                .startsWith("info Added the plugin to 'pom.xml'")
                .endsWith(NEXT.toArray(String[]::new));
        assertThat(pom).content().contains("<version>1.2.3</version>");
    }

    @Test
    void a_POM_in_an_unknown_encoding_is_not_changed() throws IOException {
        var text = "<?xml version='1.0' encoding='klingon'?><project/>";
        var pom = Files.writeString(folder.resolve("pom.xml"), text);

        assertThat(start(ECOLOGY, existing(pom, false, true)))
                .startsWith(
                        "warn 'pom.xml' is not changed, because its encoding is unknown",
                        "info Left 'pom.xml' as it is; for short commands, add this to <plugins> in <build>:");
        assertThat(pom).hasContent(text);
    }

    @ParameterizedTest
    @CsvSource({
        "programming-1, Programming 1, programming-1",
        "Ökologie_für  alle, Ökologie für alle, okologie-fur-alle",
        "数学, 数学, course",
        "-, Course, course",
        "a.b, A.b, a-b"
    })
    void a_folder_names_the_course(String name, String title, String artifact) {
        assertThat(CourseWords.title(Path.of(name))).isEqualTo(title);
        assertThat(CourseWords.artifact(Path.of(name))).isEqualTo(artifact);
    }

    @Test
    void decks_name_the_schema_of_their_front_matter_on_demand() throws IOException {
        var course = new NewCourse(layout(), ECOLOGY, PLUGIN, new RecordingLog());

        course.writeSamples(true);
        course.writeOthers(course.schemas());

        assertThat(Files.readString(folder.resolve("slides/1-writing-slides.md")))
                .startsWith("---\n# yaml-language-server: $schema=../.course/deck.schema.json\ndescription: ");
        assertThat(folder.resolve(".course/deck.schema.json"))
                .hasSameTextualContentAs(Path.of("src/site/resources/schemas/deck.schema.json"));
        assertThat(folder.resolve(".course/reveal.schema.json"))
                .hasSameTextualContentAs(Path.of("src/site/resources/schemas/reveal.schema.json"));
    }

    private CourseLayout layout() {
        return new CourseLayout(
                folder,
                new Roots(folder, folder, folder),
                folder.resolve("target/site/slides"),
                folder.resolve("target/course"),
                Set.of());
    }

    private static PomWish existing(Path pom, boolean hasPlugin, boolean change) {
        return new PomWish(Optional.of(pom), hasPlugin, change, Optional.empty(), List.of());
    }

    private List<String> start(CourseWords words) throws IOException {
        var settings = List.of(XmlElement.of("lang", words.lang()));
        return start(words, new PomWish(Optional.empty(), false, false, Optional.empty(), settings));
    }

    private List<String> start(CourseWords words, PomWish pom) throws IOException {
        var log = new RecordingLog();
        var course = new NewCourse(layout(), words, PLUGIN, log);
        var isKnown = course.writePom(pom);
        course.writeSamples(false);
        course.writeOthers(List.of(new FirstFile(folder.resolve(".ci/a.yml"), "a: 1\n")));
        course.sayHowToGoOn(isKnown);
        return log.lines();
    }
}
