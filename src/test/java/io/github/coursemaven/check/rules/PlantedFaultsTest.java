package io.github.coursemaven.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Broken;
import io.github.coursemaven.web.status.LinkStatus.Doubt;
import io.github.coursemaven.web.status.LinkStatus.Good;
import io.github.coursemaven.web.status.LinkStatus.Moved;
import io.github.coursemaven.web.status.LinkStatus.Reason;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A course full of faults: each rule about references, in each syntax. In the files of {@code planted}, a mark such as {@code
 * ‹missing-file›} stands before the character at which that rule must be reported; the course is read without the marks.
 */
class PlantedFaultsTest {

    private static final Path PLANTED = Path.of("src/test/resources/planted");
    private static final Pattern MARK = Pattern.compile("‹([a-z,-]+)›");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path above;

    private CourseFolder folder;
    private final List<String> planted = new ArrayList<>();

    @BeforeEach
    void makeCheckout() {
        CourseFolder.in(above).with("outside.txt", "x").with("outside.png", "x");
        folder = CourseFolder.in(above.resolve("checkout"))
                .including("markdown.md", "html.md", "settings.md", "theme.md", "other.md", "configured/deck.md")
                .with("img/loop.png", "x")
                .with("img/loop.mp4", "x")
                .with("img/heavy.png", new byte[5_000_001])
                .with("large.html", "x".repeat(2_000_001))
                .with("img/100%.png", "x")
                .with("js/good.js", "")
                .with("js/loads.js", "load('img/loop.png')")
                .with("notes.txt.md", "x")
                .with("server.pem", "x")
                .with(".hidden/x.png", "x");
        for (var page = 0; page <= 101; page++) {
            folder.with("site/" + page + ".html", "<a href=" + (page + 1) % 102 + ".html>next</a>");
        }
    }

    @Test
    void each_fault_is_reported_at_its_place_and_nothing_else_is() throws IOException {
        plant(text -> text);
        assertThat(planted).hasSizeGreaterThan(190);
        assertThat(found()).containsExactlyElementsOf(sorted(planted));
    }

    @Test
    void places_are_the_same_if_lines_end_with_CRLF() throws IOException {
        plant(text -> text.replace("\n", "\r\n"));
        assertThat(found()).containsExactlyElementsOf(sorted(planted));
    }

    @Test
    void a_byte_order_mark_moves_only_what_follows_it_on_the_first_line() throws IOException {
        plant(text -> "\uFEFF" + text);
        assertThat(found()).containsExactlyElementsOf(sorted(planted));
    }

    @Test
    void every_rule_about_references_is_planted() throws IOException {
        plant(text -> text);
        var rules = planted.stream().map(line -> line.replaceFirst(".* ", "")).collect(Collectors.toSet());
        assertThat(Arrays.stream(Rule.values())
                        .filter(Rule::isAboutReferences)
                        .filter(rule -> rule != Rule.OTHER_MODULE)
                        .filter(rule -> rule.severity() != Severity.IGNORE)
                        .map(Rule::id))
                .isSubsetOf(rules);
    }

    @Test
    void every_fault_of_a_target_has_its_reference_in_the_list_of_links() throws IOException {
        plant(text -> text);
        var checked = checked();
        var places = checked.links().stream()
                .filter(link -> link.rule().isPresent())
                .map(link -> link.reference().location())
                .collect(Collectors.toSet());
        var withoutReference = checked.problems().stream()
                .filter(problem -> problem.rule().severity() == Severity.ERROR)
                .filter(problem -> problem.rule() != Rule.FRONT_MATTER)
                .filter(problem -> problem.rule() != Rule.FILE_AS_TEXT)
                .map(Problem::location)
                .filter(place -> !places.contains(place))
                .map(Location::toString);
        assertThat(withoutReference).containsExactly(placeOf("html.md", "https://x.org/\">"));
    }

    private void plant(UnaryOperator<String> form) throws IOException {
        try (var files = Files.walk(PLANTED)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                plant(PLANTED.relativize(file).toString().replace('\\', '/'), form.apply(Files.readString(file)));
            }
        }
    }

    private void plant(String path, String marked) {
        var text = new StringBuilder();
        var end = 0;
        for (var mark : MARK.matcher(marked).results().toList()) {
            text.append(marked, end, mark.start());
            for (var rule : mark.group(1).split(",", -1)) {
                planted.add(path + ":" + place(text) + " " + rule);
            }
            end = mark.end();
        }
        folder.with(path, text.append(marked.substring(end)).toString());
    }

    /** The line and column of what follows a text. */
    private static String place(CharSequence text) {
        var before = text.toString();
        var line = before.chars().filter(character -> character == '\n').count() + 1;
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    private String placeOf(String path, String target) throws IOException {
        var text = Files.readString(folder.file(path));
        return path + ":" + place(text.substring(0, text.indexOf(target)));
    }

    private static List<String> sorted(Collection<String> lines) {
        return List.copyOf(new TreeSet<>(lines));
    }

    private List<String> found() {
        return sorted(checked().problems().stream()
                .filter(problem -> problem.rule().severity() != Severity.IGNORE)
                .map(problem -> problem.location() + " " + problem.rule().id())
                .toList());
    }

    private CheckResult checked() {
        var resources = new Resources(PlantedFaultsTest.class.getClassLoader());
        return new CourseChecker(folder.files(), resources, PlantedFaultsTest::statuses, TODAY)
                .check(folder.course(resources));
    }

    private static Map<String, LinkStatus> statuses(Collection<String> urls) {
        return urls.stream().collect(Collectors.toMap(url -> url, PlantedFaultsTest::status));
    }

    private static LinkStatus status(String url) {
        return switch (URI.create(url).getRawAuthority()) {
            case "broken.org", "flaky.org" -> new Broken(Optional.of(404), "answers 404");
            case "moved.org" -> new Moved(301, "https://new.org/");
            case "uncertain.org" -> new Uncertain(Optional.of(403), "answers 403", Doubt.UNCLEAR);
            case "unsteady.org" ->
                new Uncertain(Optional.of(503), "answers 503; last good on 2026-11-20", Doubt.UNSTEADY);
            case "policy.org" -> new Skipped(Reason.POLICY, "leads to a private address");
            default -> new Good(Optional.of(200), Optional.empty());
        };
    }
}
