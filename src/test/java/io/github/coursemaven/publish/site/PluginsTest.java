package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.publish.render.PageSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins of reveal.js, and what of them a site has. */
class PluginsTest {

    private static final String JARS = "_course/classpath/META-INF/resources/webjars/";

    @TempDir
    Path above;

    @Test
    void a_page_has_the_plugins_that_its_deck_names_and_no_others() {
        var site = site("plugins: [menu, pointer]");

        assertThat(html(site))
                .containsSubsequence(
                        "href=\"_course/plugin/menu/menu.css\"",
                        "href=\"_course/plugin/pointer/pointer.css\"",
                        "src=\"_course/plugin/menu/menu.js\"",
                        "src=\"_course/plugin/pointer/pointer.js\"",
                        "src=\"_course/page/plugin/RevealMenu.js\"",
                        "src=\"_course/page/plugin/RevealPointer.js\"");
        assertThat(files(site, "_course/plugin/"))
                .containsExactly(
                        "_course/plugin/menu/LICENSE.txt",
                        "_course/plugin/menu/font-awesome/css/all.css",
                        "_course/plugin/menu/menu.css",
                        "_course/plugin/menu/menu.js",
                        "_course/plugin/pointer/LICENSE.txt",
                        "_course/plugin/pointer/pointer.css",
                        "_course/plugin/pointer/pointer.js");
        assertThat(site.page("deck-print.html").html()).doesNotContain("_course/plugin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[simplemenu, menu]", "[menu, simplemenu]"})
    void the_script_of_the_menu_comes_before_others_that_end_with_its_name(String plugins) {
        assertThat(html(site("plugins: " + plugins)))
                .containsSubsequence(
                        "src=\"_course/plugin/menu/menu.js\"", "src=\"_course/plugin/simplemenu/simplemenu.js\"");
    }

    @Test
    void plugins_start_in_the_order_in_which_a_deck_names_them() {
        assertThat(html(site("plugins: [simplemenu, menu]")))
                .containsSubsequence(
                        "src=\"_course/page/plugin/Simplemenu.js\"", "src=\"_course/page/plugin/RevealMenu.js\"");
    }

    @Test
    void an_empty_list_leaves_out_the_plugins_of_the_configuration() {
        var folder = CourseFolder.in(above)
                .with("reveal-md.json", "{plugins: ['menu']}")
                .with("a.md", "---\nplugins: []\n---\n# A")
                .with("b.md", "---\ndeck: true\n---\n# B");
        assertThat(folder.deck("a.md").style().plugins()).isEmpty();
        assertThat(folder.deck("b.md").style().plugins()).hasSize(1);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void options_that_are_null_name_no_icons() {
        var site = site("plugins: [menu]\nrevealOptions: {autoSlide: null, menu: {custom: [null]}}");

        assertThat(html(site)).contains("src=\"_course/page/plugin/RevealMenu.js\"", "\"autoSlide\":null");
    }

    @Test
    void a_page_without_plugins_and_icons_has_nothing_of_them() {
        var site = site("lang: en");

        assertThat(html(site)).doesNotContain("page/plugin/", "icons.css", "--course-icon");
        assertThat(files(site, "_course/plugin/")).isEmpty();
        assertThat(files(site, "_course/licenses/")).noneMatch(file -> file.contains("fortawesome"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Menu",
                "RevealMenu",
                "reveal.js-menu",
                "plugin/menu/menu.js",
                "../reveal.js-menu/menu.min.js",
                "menu/plugin.js"
            })
    void a_plugin_may_be_named_like_its_package_or_its_variable(String name) {
        assertThat(html(site("plugins: [" + name + ", menu, notes, plugin/zoom/zoom.js]")))
                .containsOnlyOnce("src=\"_course/page/plugin/RevealMenu.js\"");
    }

    @Test
    void an_unknown_plugin_is_reported_with_those_that_there_are() {
        assertThat(problems("plugins: [menue]"))
                .containsExactly(
                        "deck.md:2:11: 'menue' is not a plugin; did you mean 'menu'? the plugins are chalkboard,"
                                + " copycode, customcontrols, menu, pointer, simplemenu; name your own script under 'scripts'"
                                + " [unknown-plugin]");
    }

    @Test
    void plugins_of_other_tools_are_warnings() {
        assertThat(problems("plugins: [{src: a.js}]"))
                .containsExactly(
                        "deck.md:2:10: 'plugins' must be a list of texts, not a list of something else [option-value]");
    }

    @Test
    void options_of_plugins_are_not_misspelt_ones_of_reveal_js() {
        assertThat(problems("plugins: [menu, chalkboard]\nrevealOptions: {menu: {side: left}, chalkboard: {theme: x}}"))
                .isEmpty();
    }

    @Test
    void a_jar_brings_a_plugin_with_the_files_in_its_folder() throws IOException {
        var jar = new JarOfPlugins()
                .with("reveal.js-spotlight/1.2/package.json", "{}")
                .with(
                        "reveal.js-spotlight/1.2/dist/spotlight.js",
                        "const options = 1; var RevealSpotlight = {id: 'spotlight'};")
                .with("reveal.js-spotlight/1.2/dist/spotlight.css", ".x { background: url(img/x.png) }")
                .with("reveal.js-spotlight/1.2/dist/img/x.png", "x")
                .with("reveal.js-spotlight/1.2/dist/README.md", "x");
        try (var classPath = jar.in(above)) {
            var site = site("plugins: spotlight\nrevealOptions: {spotlight: {size: 60}}", new Resources(classPath));

            assertThat(html(site))
                    .contains(
                            "href=\"" + JARS + "reveal.js-spotlight/1.2/dist/spotlight.css\"",
                            "src=\"" + JARS + "reveal.js-spotlight/1.2/dist/spotlight.js\"",
                            "src=\"_course/page/plugin/RevealSpotlight.js\"");
            assertThat(files(site, JARS))
                    .containsExactly(
                            JARS + "reveal.js-spotlight/1.2/dist/img/x.png",
                            JARS + "reveal.js-spotlight/1.2/dist/spotlight.css",
                            JARS + "reveal.js-spotlight/1.2/dist/spotlight.js");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spotlight/1/spotlight.js",
                "reveal-spotlight/1/plugin.js",
                "revealjs-spotlight/1/plugin/spotlight/spotlight.js",
                "reveal.js-plugins/4/spotlight/plugin.js",
            })
    void packages_have_their_scripts_in_different_places(String path) throws IOException {
        try (var classPath = new JarOfPlugins()
                .with(path, "window.Spotlight = window.Spotlight || {};")
                .in(above)) {
            var plugin = new Resources(classPath).plugin("spotlight").orElseThrow();

            assertThat(plugin.global()).isEqualTo("Spotlight");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"export default () => {}", "var Other = 1;", "spotlight = 1"})
    void a_module_or_a_script_without_such_a_variable_is_not_a_plugin(String script) throws IOException {
        try (var classPath =
                new JarOfPlugins().with("spotlight/1/spotlight.js", script).in(above)) {
            assertThat(new Resources(classPath).plugin("spotlight")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9.0, 10.0",
        "1.9.9, 1.10.0",
        "2.0-beta.2, 2.0-beta.10",
        "2.0-beta.2, 2.0",
        "2.0-SNAPSHOT, 2.0",
        "2.0, 2.0-1",
        "2.0-1, 2.0.2",
        "v2.0, v10.0",
        "master, 0.1"
    })
    void of_two_versions_in_the_jars_the_later_is_used(String earlier, String later) throws IOException {
        try (var classPath = new JarOfPlugins()
                .with("spotlight/" + later + "/spotlight.js", "var Spotlight = 1;")
                .with("spotlight/" + earlier + "/spotlight.js", "var Spotlight = 1;")
                .in(above)) {
            assertThat(new Resources(classPath)
                            .plugin("spotlight")
                            .orElseThrow()
                            .script())
                    .isEqualTo(new StyleFile.OnClassPath(WebJars.ROOT + "spotlight/" + later + "/spotlight.js"));
        }
    }

    @Test
    void a_plugin_in_a_jar_comes_before_the_one_of_the_bundle() throws IOException {
        var jar = new JarOfPlugins().with("reveal.js-menu/9/menu.js", "e.RevealMenu=t()");
        try (var classPath = jar.in(above)) {
            assertThat(html(site("plugins: menu", new Resources(classPath))))
                    .contains("src=\"" + JARS + "reveal.js-menu/9/menu.js\"");
        }
    }

    @Test
    void a_page_draws_the_icons_that_it_shows_and_carries_their_licence() {
        var site = site("lang: en", "<i class=\"fa fa-heart-o\"></i>\n\n<i class=\"fa fa-heart-o fa-2x\"></i>");

        for (var page : List.of("deck.html", "deck-print.html", "deck-handout.html")) {
            assertThat(site.page(page).html())
                    .containsOnlyOnce(".fa.fa-heart-o { --course-icon: url(\"data:image/svg+xml,")
                    .contains("href=\"_course/page/icons.css\"");
        }
        assertThat(files(site, "_course/licenses/")).contains("_course/licenses/fortawesome-fontawesome-free.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "css: https://use.fontawesome.com/releases/v5.8.1/css/all.css",
                "css: own.css",
                "scripts: https://kit.fontawesome.com/0123456789.js",
            })
    void icons_of_the_author_are_left_alone(String frontMatter) {
        assertThat(html(site(frontMatter, "<i class=\"fa fa-heart\"></i> <i class=\"fa fa-of-mine\"></i>")))
                .doesNotContain("--course-icon");
        assertThat(problems(frontMatter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=\"stylesheet\" href=\"https://cdnjs.cloudflare.com/ajax/libs/font-awesome/4.7.0/css/font-awesome.css\">",
                "<style>.fa { font-family: Mine }</style>",
            })
    void icons_that_a_slide_brings_are_left_alone(String html) {
        assertThat(html(site("lang: en", html + "\n\n<i class=\"fa fa-heart\"></i>")))
                .doesNotContain("--course-icon");
    }

    @Test
    void icons_of_styles_that_are_not_free_are_reported_where_they_are_written() {
        assertThat(folder(
                                "lang: en",
                                "<i class=\"fal fa-house\"></i> <i class=\"fa-house\"></i> <svg class=\"fa-house\"></svg>")
                        .problems())
                .containsExactly(
                        "deck.md:6:15: the style 'fal' of 'fa-house' is not free in Font Awesome, so nothing is shown;"
                                + " write 'fa-solid fa-house' [unknown-icon]",
                        "deck.md:6:40: 'fa-house' has no class for its style, so nothing is shown;"
                                + " write 'fa-solid fa-house' [unknown-icon]");
    }

    @Test
    void icons_in_options_of_plugins_are_drawn_on_slides() {
        var options = "plugins: customcontrols\n"
                + "revealOptions: {customcontrols: {controls: [{icon: '<i class=\"fa fa-pencil\"></i>'}]}}";

        assertThat(html(site(options))).contains(".fa.fa-pencil {", ".fa.fa-chevron-up {");
        assertThat(site(options).page("deck-print.html").html()).doesNotContain("--course-icon");
    }

    private CourseFolder folder(String frontMatter, String slide) {
        return CourseFolder.in(above.resolve("course"))
                .with("own.css", ".fa { background: red }")
                .with("deck.md", "---\n" + frontMatter + "\n---\n# A\n\n" + slide + "\n");
    }

    private List<String> problems(String frontMatter) {
        return folder(frontMatter, "").problems().stream()
                .filter(problem -> !problem.contains("external-not-checked"))
                .toList();
    }

    private Site site(String frontMatter) {
        return site(frontMatter, "");
    }

    private Site site(String frontMatter, String slide) {
        return site(folder(frontMatter, slide), new Resources(PluginsTest.class.getClassLoader()));
    }

    private Site site(String frontMatter, Resources resources) {
        return site(folder(frontMatter, ""), resources);
    }

    private static Site site(CourseFolder folder, Resources resources) {
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        return new SiteBuilder(settings, folder.files(), resources).build(folder.course(resources));
    }

    private static String html(Site site) {
        return site.page("deck.html").html();
    }

    private static List<String> files(Site site, String folder) {
        return site.assets().keySet().stream()
                .filter(path -> path.startsWith(folder))
                .toList();
    }
}
