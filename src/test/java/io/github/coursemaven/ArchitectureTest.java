package io.github.coursemaven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;

/** The wings, the rooms in them, and which may import which. */
@AnalyzeClasses(packages = "io.github.coursemaven", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "io.github.coursemaven";

    private static final String GENERATED_HELP = BASE + ".help";

    /** What each wing may import: 22 arrows on six floors. */
    private static final Map<String, Set<String>> WINGS = Map.of(
            "maven", Set.of("build", "publish", "check", "course", "web", "base"),
            "build", Set.of("publish", "check", "course", "web", "base"),
            "publish", Set.of("course", "markdown", "base"),
            "check", Set.of("course", "markdown", "web", "base"),
            "course", Set.of("markdown", "base"),
            "markdown", Set.of("base"),
            "web", Set.of("base"),
            "base", Set.of());

    private static final int MOST_ARROWS = 22;

    /** What each room may import of its own wing. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("maven", Set.of("maven.cache")),
            Map.entry("maven.cache", Set.of()),
            Map.entry("build", Set.of("build.record")),
            Map.entry("build.preview", Set.of("build")),
            Map.entry("build.record", Set.of()),
            Map.entry("build.start", Set.of("build")),
            Map.entry("build.sync", Set.of()),
            Map.entry("publish.browser", Set.of()),
            Map.entry("publish.print", Set.of("publish.browser")),
            Map.entry("publish.render", Set.of()),
            Map.entry("publish.site", Set.of("publish.render")),
            Map.entry("check", Set.of("check.proof", "check.rules")),
            Map.entry("check.baseline", Set.of()),
            Map.entry("check.proof", Set.of()),
            Map.entry("check.report", Set.of("check", "check.proof")),
            Map.entry("check.formula", Set.of()),
            Map.entry("check.rules", Set.of("check.formula")),
            Map.entry("course.deck", Set.of("course.icon", "course.options", "course.snippet")),
            Map.entry("course.icon", Set.of()),
            Map.entry("course.link", Set.of("course.deck", "course.options")),
            Map.entry("course.options", Set.of("course.icon")),
            Map.entry("course.output", Set.of("course.snippet")),
            Map.entry("course.outline", Set.of("course.deck", "course.options")),
            Map.entry(
                    "course.read",
                    Set.of(
                            "course.deck",
                            "course.icon",
                            "course.link",
                            "course.options",
                            "course.output",
                            "course.shell",
                            "course.snippet")),
            Map.entry("course.shell", Set.of("course.output")),
            Map.entry("course.snippet", Set.of()),
            Map.entry("markdown.blocks", Set.of("markdown.formula")),
            Map.entry("markdown.formula", Set.of()),
            Map.entry("markdown.html", Set.of("markdown.blocks", "markdown.formula")),
            Map.entry("markdown.paper", Set.of("markdown.html")),
            Map.entry("markdown.slide", Set.of("markdown.html", "markdown.paper")),
            Map.entry("web.address", Set.of()),
            Map.entry("web.cache", Set.of("web.address", "web.status")),
            Map.entry("web.http", Set.of("web.address")),
            Map.entry("web.links", Set.of("web.address", "web.cache", "web.http", "web.status")),
            Map.entry("web.status", Set.of("web.http")),
            Map.entry("base.color", Set.of()),
            Map.entry("base.files", Set.of("base.problem")),
            Map.entry("base.output", Set.of()),
            Map.entry("base.problem", Set.of()),
            Map.entry("base.reference", Set.of("base.problem")),
            Map.entry("base.settings", Set.of("base.problem")),
            Map.entry("base.trace", Set.of()),
            Map.entry("base.work", Set.of()));

    @ArchTest
    static final ArchRule no_cycles = slices().matching(BASE + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a room that can be understood only together with another is not a room of its own");

    @ArchTest
    static final ArchRule flexmark =
            library("com.vladsch.flexmark..", "another Markdown library may come", "markdown.html");

    @ArchTest
    static final ArchRule freemarker =
            library("freemarker..", "templates must not meet the author's text unescaped", "publish.render");

    @ArchTest
    static final ArchRule snakeyaml =
            library("org.yaml..", "YAML from outside is read in one guarded place", "base.settings");

    @ArchTest
    static final ArchRule json5 =
            library("de.marhali..", "JSON5 from outside is read in one guarded place", "base.settings");

    @ArchTest
    static final ArchRule jackson = library(
            "com.fasterxml.jackson..",
            "JSON is written in one place, and read only from a browser",
            "base.output",
            "publish.browser");

    @ArchTest
    static final ArchRule jsoup = library(
            "org.jsoup..",
            "markdown balances the HTML of slides, reference reads it, http looks for anchors in pages of others,"
                    + " and a POM and the configuration of the build cache are XML with places that matter",
            "markdown.html",
            "markdown.slide",
            "markdown.paper",
            "base.reference",
            "web.http",
            "build.start",
            "maven.cache");

    @ArchTest
    static final ArchRule network = library(
            "java.net.http..",
            "only the check of links sends requests, and a browser is talked to on this computer",
            "publish.browser",
            "web.http");

    @ArchTest
    static final ArchRule compiler =
            library("com.sun.source..", "Maven may run with a Java that has no compiler", "course.snippet");

    @ArchTest
    static final ArchRule jshell =
            library("jdk.jshell..", "Maven may run with a Java that has no JShell", "course.shell");

    @ArchTest
    static final ArchRule qrcodegen =
            library("io.nayuki..", "only the remote control has an address for phones", "build.preview");

    @ArchTest
    static final ArchRule pdfbox = library("org.apache.pdfbox..", "PDFs are read in one place", "publish.print");

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
    static final ArchRule numbers_are_written_alike_in_every_country = noClasses()
            .should()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .because("without a locale, the digits are those of the computer's language");

    @ArchTest
    static void each_wing_imports_only_the_wings_below_it(JavaClasses classes) {
        var arrows = arrows(classes);
        arrows.forEach((wing, others) -> assertThat(others).as(wing).isSubsetOf(WINGS.getOrDefault(wing, Set.of())));
        assertThat(arrows.values().stream().mapToInt(Set::size).sum()).isLessThanOrEqualTo(MOST_ARROWS);
    }

    @ArchTest
    static void each_room_imports_only_the_rooms_of_its_wing_that_are_listed(JavaClasses classes) {
        var imports = new TreeMap<String, Set<String>>();
        dependencies(classes)
                .filter(arrow -> !room(arrow.getOriginClass()).equals(room(arrow.getTargetClass())))
                .filter(arrow -> wing(arrow.getOriginClass()).equals(wing(arrow.getTargetClass())))
                .forEach(arrow -> imports.computeIfAbsent(room(arrow.getOriginClass()), room -> new TreeSet<>())
                        .add(room(arrow.getTargetClass())));
        imports.forEach((room, others) -> assertThat(others).as(room).isSubsetOf(ROOMS.getOrDefault(room, Set.of())));
    }

    @ArchTest
    static void every_package_is_a_room_of_a_wing(JavaClasses classes) {
        var rooms = classes.stream()
                .filter(each -> !each.getPackageName().equals(GENERATED_HELP))
                .map(ArchitectureTest::room)
                .collect(toCollection(TreeSet::new));
        assertThat(rooms).isEqualTo(new TreeSet<>(ROOMS.keySet()));
        var wings = new TreeSet<String>();
        rooms.forEach(room -> wings.add(wing(room)));
        assertThat(wings).isEqualTo(new TreeSet<>(WINGS.keySet()));
    }

    @ArchTest
    static void goals_inherit_from_one_class_of_ours_at_most(JavaClasses classes) {
        var ancestors = new TreeMap<String, Long>();
        classes.stream()
                .filter(each ->
                        each.isAssignableTo(AbstractMojo.class) && room(each).equals("maven"))
                .forEach(goal -> ancestors.put(
                        goal.getSimpleName(),
                        goal.getAllRawSuperclasses().stream()
                                .filter(each -> each.getPackageName().startsWith(BASE))
                                .count()));
        assertThat(ancestors).isNotEmpty();
        assertThat(ancestors.values()).allMatch(count -> count <= 1);
    }

    private static Map<String, Set<String>> arrows(JavaClasses classes) {
        var arrows = new TreeMap<String, Set<String>>();
        dependencies(classes)
                .filter(arrow -> !wing(arrow.getOriginClass()).equals(wing(arrow.getTargetClass())))
                .forEach(arrow -> arrows.computeIfAbsent(wing(arrow.getOriginClass()), wing -> new TreeSet<>())
                        .add(wing(arrow.getTargetClass())));
        return arrows;
    }

    private static Stream<Dependency> dependencies(JavaClasses classes) {
        return classes.stream()
                .filter(each -> !each.getPackageName().equals(GENERATED_HELP))
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(BASE + "."));
    }

    /** A package without what all have in common. */
    private static String room(JavaClass each) {
        return each.getPackageName().substring(BASE.length() + 1);
    }

    private static String wing(JavaClass each) {
        return wing(room(each));
    }

    private static String wing(String room) {
        return room.replaceFirst("\\..*", "");
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
