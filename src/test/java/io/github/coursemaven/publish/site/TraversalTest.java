package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.check.ExternalLinks;
import io.github.coursemaven.publish.render.PageSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a deck names brings a file from outside the checkout, or one that is not for publication, into the site. */
class TraversalTest {

    private static final String CANARY = "canary-7c1f";

    /** A reference and the rule that it breaks, in every syntax. */
    private static final String HOSTILE =
            """
            ../../secret.txt                          escapes-checkout
            ../../../../../../../../etc/passwd        escapes-checkout
            img/../../../secret.txt                   escapes-checkout
            ./.././../secret.txt                      escapes-checkout
            ..//..//secret.txt                        escapes-checkout
            ../../checkout/../secret.txt              escapes-checkout
            ../../checkout-2/secret.txt               escapes-checkout
            ../../gone.txt                            escapes-checkout
            ../../secret.txt?v=1                      escapes-checkout
            ../../secret.txt#x                        escapes-checkout
            ../../secret.txt?a#b?c                    escapes-checkout
            ../..                                     escapes-checkout
            ../../                                    escapes-checkout
            /../secret.txt                            escapes-checkout
            /../../../../etc/passwd                   escapes-checkout
            /docs/../../secret.txt                    escapes-checkout
            /%2e%2e/secret.txt                        escapes-checkout
            %2e%2e/%2e%2e/secret.txt                  escapes-checkout
            %2E%2E/%2E%2E/secret.txt                  escapes-checkout
            .%2e/.%2e/secret.txt                      escapes-checkout
            ..%2f..%2fsecret.txt                      escapes-checkout
            ..%2F..%2Fsecret.txt                      escapes-checkout
            %2e%2e%2f%2e%2e%2fsecret.txt              escapes-checkout
            %2e%2e%2f../secret.txt                    escapes-checkout
            %2Fetc%2Fpasswd                           escapes-checkout
            %2Fetc/passwd                             escapes-checkout
            &#46;&#46;/&#46;&#46;/secret.txt          escapes-checkout
            &period;&period;&sol;&period;&period;&sol;secret.txt escapes-checkout
            leak.txt                                  escapes-checkout
            all/secret.txt                            escapes-checkout
            up/up/up/docs/leak.txt                    escapes-checkout
            _assets/../../../secret.txt               escapes-checkout
            _assets/%2e%2e/%2e%2e/%2e%2e/secret.txt   escapes-checkout
            _assets/..%2f..%2f..%2fsecret.txt         escapes-checkout
            _assets/../../x                           missing-file
            _assets/../secret.txt                     missing-file
            _assets/leak.txt                          escapes-checkout
            _assets/all/secret.txt                    escapes-checkout
            ../_assets/docs/leak.txt                  escapes-checkout
            /_assets/docs/leak.txt                    escapes-checkout
            _assets/.env                              escapes-checkout
            _assets/.git/config                       escapes-checkout
            _assets/.hidden/x.png                     escapes-checkout
            _assets/id_rsa                            escapes-checkout
            _assets//etc/passwd                       missing-file
            .env                                      escapes-checkout
            ../.git/config                            escapes-checkout
            .hidden/x.png                             escapes-checkout
            img/.x.png                                escapes-checkout
            %2eenv                                    escapes-checkout
            id_rsa                                    escapes-checkout
            server.pem                                escapes-checkout
            server.KEY                                escapes-checkout
            harmless.txt                              escapes-checkout
            self.txt                                  missing-file
            dangling.txt                              missing-file
            ..../..../secret.txt                      missing-file
            .../secret.txt                            missing-file
            ..;/..;/secret.txt                        missing-file
            ~/secret.txt                              missing-file
            %252e%252e/%252e%252e/secret.txt          bad-url
            %252e%252e%252fsecret.txt                 bad-url
            ..%252f..%252fsecret.txt                  bad-url
            img%00.png                                bad-url
            ../../secret.txt%00.png                   bad-url
            ..%0a/secret.txt                          bad-url
            docs:secret.txt/x                         bad-scheme
            1:x/secret.txt                            bad-url
            a%3Ab.txt                                 bad-url
            %c0%ae%c0%ae/secret.txt                   bad-url
            ..%c0%af..%c0%afsecret.txt                bad-url
            %u002e%u002e/secret.txt                   bad-url
            ..\\..\\secret.txt                        backslash
            ..%5c..%5csecret.txt                      backslash
            ..%5C../secret.txt                        backslash
            \\\\server\\share\\secret.txt             backslash
            img\\loop.png                             backslash
            C:\\secret.txt                            bad-scheme
            C:/secret.txt                             bad-scheme
            c%3A/secret.txt                           bad-url
            file:///etc/passwd                        file-url
            file:../../secret.txt                     file-url
            FILE:///etc/passwd                        file-url
            jar:file:///x.jar!/secret.txt             bad-scheme
            netdoc:///etc/passwd                      bad-scheme
            """;

    private static final List<String> SYNTAXES =
            List.of("![x](<%s>)", "<img alt=\"x\" src=\"%s\">", "text <!-- .slide: data-background-image=\"%s\" -->");

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        CourseFolder.in(above).with("secret.txt", CANARY).with("checkout-2/secret.txt", CANARY);
        folder = CourseFolder.in(above.resolve("checkout"))
                .with("docs/img/loop.png", "x")
                .with("docs/.env", CANARY)
                .with(".git/config", CANARY)
                .with("docs/.hidden/x.png", CANARY)
                .with("docs/img/.x.png", CANARY)
                .with("docs/id_rsa", CANARY)
                .with("docs/server.pem", CANARY)
                .with("docs/server.KEY", CANARY)
                .withLink("docs/leak.txt", "../../secret.txt")
                .withLink("docs/all", above.toString())
                .withLink("docs/up", "..")
                .withLink("up", ".")
                .withLink("docs/harmless.txt", "id_rsa")
                .withLink("docs/self.txt", "self.txt")
                .withLink("docs/dangling.txt", "nowhere.txt")
                .including("docs/deck.md");
    }

    private record Row(String reference, String rule) {}

    private static List<Row> rows() {
        return HOSTILE.lines()
                .map(line -> new Row(line.replaceFirst("\\s+\\S+$", ""), line.replaceFirst(".*\\s", "")))
                .toList();
    }

    @Test
    void each_hostile_reference_breaks_its_rule_in_each_syntax() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(60);
        var wrong = new ArrayList<String>();
        for (var syntax : SYNTAXES) {
            for (var row : rows()) {
                var rules = rules(syntax.formatted(row.reference()));
                if (!rules.contains(row.rule())) {
                    wrong.add(syntax.formatted(row.reference()) + ": " + rules + " instead of " + row.rule());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_hostile_reference_brings_a_secret_into_the_site_or_writes_outside_of_it() throws IOException {
        var before = contents(above);
        var slides = new ArrayList<String>();
        for (var syntax : SYNTAXES) {
            rows().forEach(row -> slides.add(syntax.formatted(row.reference())));
        }
        folder.with("docs/deck.md", String.join("\n\n---\n\n", slides));
        before.put("checkout/docs/deck.md", Files.readString(folder.file("docs/deck.md")));

        var target = above.resolve("target");
        new SiteWriter(target.resolve("site"), target.resolve("course")).write(site());

        var after = contents(above);
        assertThat(after).containsKey("target/site/docs/deck.html");
        assertThat(after.keySet().stream().filter(path -> path.startsWith("target/site/docs/")))
                .containsExactly(
                        "target/site/docs/deck-handout.html",
                        "target/site/docs/deck-print.html",
                        "target/site/docs/deck.html");
        assertThat(after.entrySet().stream()
                        .filter(file -> file.getKey().startsWith("target/"))
                        .filter(file -> file.getValue().contains(CANARY)))
                .isEmpty();
        after.keySet().removeIf(path -> path.startsWith("target/"));
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ncss: ../../secret.txt\n---\n# T",
                "---\ntheme: leak.css\n---\n# T",
                "---\nscripts: /../secret.txt\n---\n# T",
                "---\nrevealOptions: {parallaxBackgroundImage: ../../secret.txt}\n---\n# T",
                "---\ncss: evil.css\n---\n# T",
                "---\ncss: .theme/evil.css\n---\n# T",
                "---\ncss: .theme/leak.css\n---\n# T",
                "---\ncss: ..\\..\\secret.txt\n---\n# T",
                "<!-- include: ../../secret.txt -->\n\n# T",
                "<!-- include: leak.txt -->\n\n# T",
                "<style>@import url(../../secret.txt); p { background: url(leak.txt) }</style>"
            })
    void no_setting_style_or_include_brings_a_secret_into_the_site(String deck) throws IOException {
        folder.with("docs/evil.css", "@import '../../secret.txt'; p { background: url(leak.txt) }")
                .withLink("docs/leak.css", "../../secret.txt")
                .with("docs/.theme/evil.css", "@import '../../../secret.txt'; p { background: url(../leak.txt) }")
                .withLink("docs/.theme/leak.css", "../../../secret.txt")
                .with("docs/deck.md", deck);
        var target = above.resolve("target");
        new SiteWriter(target.resolve("site"), target.resolve("course")).write(site());
        assertThat(contents(target).values()).noneMatch(content -> content.contains(CANARY));
        assertThat(folder.problems()).anyMatch(line -> line.contains("is outside the checkout"));
    }

    @Test
    void a_file_that_becomes_a_link_out_of_the_checkout_after_it_was_checked_is_not_read() throws IOException {
        folder.with("docs/deck.md", "![x](img/loop.png)");
        var site = site();
        Files.delete(folder.file("docs/img/loop.png"));
        folder.withLink("docs/img/loop.png", "../../../secret.txt");
        var target = above.resolve("target");
        var writer = new SiteWriter(target.resolve("site"), target.resolve("course"));
        assertThatThrownBy(() -> writer.write(site))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has become a link to");
        assertThat(contents(target).values()).noneMatch(content -> content.contains(CANARY));
    }

    private List<String> rules(String slide) {
        folder.with("docs/deck.md", slide);
        var resources = new Resources(TraversalTest.class.getClassLoader());
        var course = folder.course(resources);
        return new CourseChecker(folder.files(), resources, ExternalLinks.unchecked("this is a test"))
                .check(course).problems().stream()
                        .map(problem -> problem.rule().id())
                        .toList();
    }

    private Site site() {
        var resources = new Resources(TraversalTest.class.getClassLoader());
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        return new SiteBuilder(settings, folder.files(), resources).build(folder.course(resources));
    }

    /** The bytes of all regular files by path; links are not followed. */
    private static Map<String, String> contents(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString(),
                            TraversalTest::read,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
