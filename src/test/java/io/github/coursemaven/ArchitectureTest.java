package io.github.coursemaven;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.junit.jupiter.api.Test;

/** The rooms of the house, and who may enter which. */
@AnalyzeClasses(packages = "io.github.coursemaven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "io.github.coursemaven";

    private static final String GENERATED_HELP = BASE + ".help";

    /** What each room may import of ours; {@code maven} may import everything. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("files", Set.of("problem")),
            Map.entry("settings", Set.of("problem")),
            Map.entry("reference", Set.of("problem")),
            Map.entry("output", Set.of()),
            Map.entry("browser", Set.of("output")),
            Map.entry(
                    "pdf",
                    Set.of(
                            "problem",
                            "reference",
                            "files",
                            "course.deck",
                            "course.outline",
                            "markdown",
                            "render",
                            "browser",
                            "output")),
            Map.entry("report", Set.of("problem", "reference", "check", "output")),
            Map.entry("address", Set.of()),
            Map.entry("http", Set.of("address")),
            Map.entry("web", Set.of("problem", "output", "address", "http")),
            Map.entry("blocks", Set.of("problem")),
            Map.entry("markdown", Set.of("problem", "reference", "blocks")),
            Map.entry("options", Set.of("problem", "files", "settings", "markdown", "reference")),
            Map.entry("course.link", Set.of("problem", "files", "reference", "course.deck")),
            Map.entry("course.deck", Set.of("problem", "files", "settings", "options", "markdown", "reference")),
            Map.entry(
                    "course.read",
                    Set.of(
                            "problem",
                            "files",
                            "settings",
                            "options",
                            "markdown",
                            "reference",
                            "course.deck",
                            "course.link")),
            Map.entry("course.outline", Set.of("problem", "files", "options", "markdown", "reference", "course.deck")),
            Map.entry(
                    "check",
                    Set.of(
                            "problem",
                            "files",
                            "markdown",
                            "reference",
                            "options",
                            "course.deck",
                            "course.link",
                            "course.outline",
                            "web")),
            Map.entry(
                    "render",
                    Set.of("output", "settings", "markdown", "reference", "options", "course.deck", "course.outline")),
            Map.entry(
                    "build",
                    Set.of(
                            "problem",
                            "files",
                            "reference",
                            "course.deck",
                            "course.read",
                            "check",
                            "render",
                            "site",
                            "browser",
                            "pdf",
                            "report",
                            "output",
                            "web")),
            Map.entry(
                    "site",
                    Set.of(
                            "files",
                            "reference",
                            "options",
                            "course.deck",
                            "course.link",
                            "course.outline",
                            "render",
                            "output")));

    @ArchTest
    static final ArchRule no_cycles = slices().matching(BASE + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a room that can be understood only together with another is no room of its own");

    @ArchTest
    static final ArchRule problem = room("problem", "the vocabulary of faults is spoken in every room");

    @ArchTest
    static final ArchRule files = room("files", "what a path leads to does not depend on who asks");

    @ArchTest
    static final ArchRule settings = room("settings", "how a value is written does not depend on what it is for");

    @ArchTest
    static final ArchRule blocks = room("blocks", "where a block ends does not depend on what is made of it");

    @ArchTest
    static final ArchRule reference = room("reference", "a reference is the same in Markdown, HTML and CSS");

    @ArchTest
    static final ArchRule report = room("report", "a verdict is shown without knowing how it was reached");

    @ArchTest
    static final ArchRule output = room("output", "how a file is written does not depend on what is in it");

    @ArchTest
    static final ArchRule browser = room("browser", "a browser prints any page, whatever it shows");

    @ArchTest
    static final ArchRule pdf = room("pdf", "a page is printed without knowing how it was made");

    @ArchTest
    static final ArchRule address = room("address", "a host is private, whatever it is asked for");

    @ArchTest
    static final ArchRule http = room("http", "what a server answers does not depend on what is made of it");

    @ArchTest
    static final ArchRule web = room("web", "a URL is judged without knowing who links to it");

    @ArchTest
    static final ArchRule markdown = room("markdown", "the Markdown of a slide does not depend on files or settings");

    @ArchTest
    static final ArchRule options = room("options", "what is set is known before the first slide is read");

    @ArchTest
    static final ArchRule deck = room("course.deck", "a deck is a value, whatever file it is read from");

    @ArchTest
    static final ArchRule outline = room("course.outline", "the number of a slide does not depend on who asks for it");

    @ArchTest
    static final ArchRule link = room("course.link", "what a link leads to is the same for checks and for pages");

    @ArchTest
    static final ArchRule read = room("course.read", "a deck is read without knowing what is made of it");

    @ArchTest
    static final ArchRule check = room("check", "checks look at the course, not at its pages");

    @ArchTest
    static final ArchRule render = room("render", "a page is made without knowing where files are");

    @ArchTest
    static final ArchRule site = room("site", "a site is made of a course, whatever its problems are");

    @ArchTest
    static final ArchRule build = room("build", "a course is built the same way, whoever starts it");

    @ArchTest
    static final ArchRule flexmark = library("com.vladsch.flexmark..", "another Markdown library may come", "markdown");

    @ArchTest
    static final ArchRule freemarker =
            library("freemarker..", "templates must not meet the author's text unescaped", "render");

    @ArchTest
    static final ArchRule snakeyaml =
            library("org.yaml..", "YAML from outside is read in one guarded place", "settings");

    @ArchTest
    static final ArchRule json5 = library("de.marhali..", "JSON5 is read in one place", "settings");

    @ArchTest
    static final ArchRule jackson = library(
            "com.fasterxml.jackson..",
            "JSON is written in one place, and read only from a browser",
            "output",
            "browser");

    @ArchTest
    static final ArchRule jsoup = library(
            "org.jsoup..",
            "markdown balances the HTML of slides, reference reads it, and http looks for anchors in pages of others",
            "markdown",
            "reference",
            "http");

    @ArchTest
    static final ArchRule pdfbox = library("org.apache.pdfbox..", "a PDF is looked into in one place", "pdf");

    @ArchTest
    static final ArchRule network = library(
            "java.net.http..",
            "only the check of links may ask the web, and a browser is talked to on this computer",
            "browser",
            "http");

    @ArchTest
    static final ArchRule maven =
            library("org.apache.maven..", "the engine can be used and tested without Maven", "maven");

    @ArchTest
    static final ArchRule plexus =
            library("org.codehaus.plexus..", "the engine can be used and tested without Maven", "maven");

    @ArchTest
    static final ArchRule only_goals_are_seen_by_Maven = classes()
            .that()
            .resideInAPackage(BASE + ".maven")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAPackage(BASE + ".maven")
            .because("the engine knows nothing of Maven");

    @ArchTest
    static final ArchRule one_level_of_goals = classes()
            .that()
            .areAssignableTo(AbstractMojo.class)
            .and()
            .resideOutsideOfPackage(GENERATED_HELP)
            .should(haveAtMostOneClassBetweenItselfAnd(AbstractMojo.class))
            .because("who reads a goal should not have to climb a ladder of others");

    @Test
    void every_room_has_a_rule() {
        var rooms = new com.tngtech.archunit.core.importer.ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(BASE).stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(GENERATED_HELP))
                        .map(name -> name.substring(BASE.length() + 1))
                        .collect(Collectors.toCollection(TreeSet::new));
        var ruled = new TreeSet<>(MAY_IMPORT.keySet());
        ruled.add("maven");
        assertThat(rooms).isEqualTo(ruled);
    }

    private static ArchCondition<JavaClass> haveAtMostOneClassBetweenItselfAnd(Class<?> base) {
        return new ArchCondition<>("have at most one class between itself and " + base.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var between = type.getAllRawSuperclasses().stream()
                        .takeWhile(superclass -> !superclass.isEquivalentTo(base))
                        .count();
                var message = type.getName() + " has " + between + " classes between";
                events.add(new SimpleConditionEvent(type, between <= 1, message));
            }
        };
    }

    private static ArchRule room(String room, String because) {
        var allowed = MAY_IMPORT.getOrDefault(room, Set.of()).stream()
                .map(other -> BASE + "." + other)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(BASE + "." + room)
                .should()
                .dependOnClassesThat(resideInAPackage(BASE + "..")
                        .and(resideInAPackage(BASE + "." + room).negate())
                        .and(
                                allowed.length == 0
                                        ? alwaysTrue()
                                        : resideInAnyPackage(allowed).negate()))
                .because(because);
    }

    private static ArchRule library(String library, String because, String... rooms) {
        var allowed = Arrays.stream(rooms).map(room -> BASE + "." + room).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .and()
                .resideOutsideOfPackage(GENERATED_HELP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(because);
    }
}
