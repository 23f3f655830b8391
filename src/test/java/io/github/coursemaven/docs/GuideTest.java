package io.github.coursemaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What the guide says is what the code does. Its links are checked in {@code src/it/the-guide-has-no-broken-link}. */
class GuideTest {

    private static final Path GUIDE = Path.of("src/site/markdown");
    private static final Pattern RULE = Pattern.compile("\\| `[a-z-]+` \\| (?:error|warning|info|ignore) \\| .+ \\|");
    private static final Pattern GOAL_PAGE = Pattern.compile("\\(([a-z-]+)-mojo\\.html\\)");
    private static final Pattern PROPERTY = Pattern.compile("-Dcourse\\.(\\w+)|<course\\.(\\w+)>");
    private static final Pattern CONFIGURATION = Pattern.compile("<configuration>[\\s\\S]*?</configuration>");
    private static final Pattern CACHE = Pattern.compile("<cache [\\s\\S]*?</cache>");
    private static final Pattern OTHER_PLUGIN =
            Pattern.compile("<plugin>\\s*<artifactId>maven-(?:(?!</plugin>).)*</plugin>", Pattern.DOTALL);
    private static final Pattern CODE_FENCE = Pattern.compile("(?ms)^(`{3,})\\w*.*?^\\1$");
    private static final Pattern LONE_ROW = Pattern.compile("(?m)(?<=\n\n)\\|.*\n(?!\\|[ :|-]+$).*");
    private static final Pattern RULE_SETTING = Pattern.compile("course\\.rules=([^\"]+)\"|<rules>([^<]+)</rules>");

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(GUIDE)) {
            return Stream.concat(Stream.of(Path.of("README.md")), pages.sorted())
                    .toList();
        }
    }

    @Test
    void the_rules_are_those_of_the_code_in_their_order() throws IOException {
        var rows = Files.readAllLines(GUIDE.resolve("rules.md")).stream()
                .filter(line -> RULE.matcher(line).matches())
                .toList();
        assertThat(rows)
                .isEqualTo(Arrays.stream(Rule.values())
                        .map(rule ->
                                "| `" + rule.id() + "` | " + rule.severity().id() + " | " + rule.summary() + " |")
                        .toList());
    }

    @Test
    void the_configuration_of_the_build_cache_compares_every_parameter_of_every_goal() throws IOException {
        var plugins =
                PluginDescriptor.read().cached().map(GuideTest::reconciled).collect(Collectors.joining());
        assertThat(Files.readString(GUIDE.resolve("build-cache.md")))
                .contains("<reconcile>\n      <plugins>\n" + plugins + "      </plugins>");
    }

    private static String reconciled(PluginDescriptor.Goal goal) {
        return goal.compared().stream()
                .map(name -> "            <reconcile propertyName=\"" + name + "\"/>\n")
                .collect(Collectors.joining(
                        "",
                        "        <plugin artifactId=\"course-maven-plugin\" goal=\"" + goal.name()
                                + "\">\n          <reconciles>\n",
                        "          </reconciles>\n        </plugin>\n"));
    }

    @Test
    void the_menu_leads_to_every_page() throws IOException {
        var menu = Jsoup.parse(Files.readString(Path.of("src/site/site.xml")), Parser.xmlParser())
                .select("item")
                .eachAttr("href");
        var pages = pages().stream()
                .skip(1)
                .map(page -> page.getFileName().toString().replace(".md", ".html"))
                .collect(Collectors.toCollection(TreeSet::new));
        pages.add("plugin-info.html");
        assertThat(menu).containsExactlyInAnyOrderElementsOf(pages);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_names_goals_and_parameters_that_exist(Path page) throws IOException {
        var plugin = PluginDescriptor.read();
        var text = Files.readString(page);
        assertThat(found(GOAL_PAGE, text)).isSubsetOf(plugin.goals());
        assertThat(found(PROPERTY, text)).isSubsetOf(plugin.parameters());
        for (var configuration : CONFIGURATION
                .matcher(
                        OTHER_PLUGIN.matcher(CACHE.matcher(text).replaceAll("")).replaceAll(""))
                .results()
                .toList()) {
            assertThat(Jsoup.parse(configuration.group(), Parser.xmlParser()).select("configuration > *").stream()
                            .map(Element::tagName))
                    .isSubsetOf(plugin.parameters());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_sets_rules_that_exist(Path page) throws IOException {
        for (var rules : found(RULE_SETTING, Files.readString(page))) {
            for (var entry : rules.split(",", -1)) {
                var parts = entry.strip().split(":", 2);
                assertThat(Rule.withId(parts[0])).as(entry).isPresent();
                assertThat(Severity.withId(parts[1])).as(entry).isPresent();
            }
        }
    }

    /** Without a release, there is nothing else to run. */
    @ParameterizedTest
    @MethodSource("pages")
    void a_job_on_a_page_builds_the_plugin_before_it_runs_a_goal(Path page) throws IOException {
        for (var job : Snippets.in(page).texts("yaml")) {
            if (job.contains(" course:")) {
                assertThat(job)
                        .containsSubsequence(
                                "git clone https://github.com/coursemaven/course-maven-plugin ",
                                "/pom.xml -DskipTests install\n",
                                " course:");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_XML_of_a_page_is_well_formed(Path page) throws Exception {
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        for (var xml : Snippets.in(page).texts("xml")) {
            assertThat(builder.parse(new InputSource(new StringReader(xml))).getDocumentElement())
                    .isNotNull();
        }
    }

    /** An empty line ends a table, so that rows after it would be text with bars. */
    @ParameterizedTest
    @MethodSource("pages")
    void each_row_of_a_table_is_shown_as_one(Path page) throws IOException {
        var withoutCode = CODE_FENCE.matcher(Files.readString(page)).replaceAll("");
        assertThat(LONE_ROW.matcher(withoutCode).results().map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void what_the_page_about_publishing_shows_is_built() throws IOException {
        var built = new StringBuilder();
        for (var file : List.of(
                "a-zip-holds-the-slides-of-a-module/pom.xml",
                "a-zip-holds-the-slides-of-a-module/src/slides.xml",
                "a-zip-holds-the-slides-of-the-whole-course/dist/pom.xml",
                "a-site-with-slides-is-deployed-and-pushed/pom.xml")) {
            built.append(Files.readString(Path.of("src/it").resolve(file)));
        }
        var poms = squeezed(built.toString()
                .replace("@project.version@", PluginDescriptor.read().version())
                .replace("file://${project.basedir}/pages.git", "git@github.com:example/statistics.git"));
        assertThat(Snippets.in(GUIDE.resolve("publishing.md")).texts("xml"))
                .hasSize(5)
                .allMatch(xml -> poms.contains(squeezed(xml)));
    }

    private static String squeezed(String xml) {
        return xml.replaceAll("\\s+", "");
    }

    /** The first group that each match has. */
    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> Optional.ofNullable(match.group(1)).orElseGet(() -> match.group(match.groupCount())))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
