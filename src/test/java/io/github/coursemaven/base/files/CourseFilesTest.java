package io.github.coursemaven.base.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.files.Resolution.File;
import io.github.coursemaven.base.files.Resolution.Folder;
import io.github.coursemaven.base.files.Resolution.Missing;
import io.github.coursemaven.base.problem.Rule;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseFilesTest {

    private static final String OUTSIDE = "is outside the checkout; copy the file in, or link to a URL";

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        CourseFolder.in(above).with("secret.txt", "x");
        folder = CourseFolder.in(above.resolve("checkout")).with("docs/img/loop.png", "x");
    }

    @Test
    void a_file_is_found_beside_the_deck() {
        assertThat(resolve("img/loop.png")).isEqualTo(new File(folder.file("docs/img/loop.png")));
    }

    @Test
    void a_path_may_go_up_and_down_again() {
        folder.with("shared/logo.svg", "x");
        assertThat(resolve("../shared/./logo.svg")).isEqualTo(new File(folder.file("shared/logo.svg")));
    }

    @Test
    void a_folder_is_found() {
        assertThat(resolve("img/")).isEqualTo(new Folder(folder.file("docs/img")));
        assertThat(resolve("..")).isEqualTo(new Folder(folder.file("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"img/loop.png/", "img/loop.png//", "img/loop.png/."})
    void a_file_is_not_a_folder(String name) {
        assertThat(resolve(name)).isEqualTo(new Missing(Optional.of("img/loop.png")));
    }

    @Test
    void anything_but_a_file_or_folder_is_never_published() throws IOException {
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(folder.file("docs/s")));
            assertThat(resolve("s").complaint())
                    .contains(new Complaint(Rule.ESCAPES_CHECKOUT, "is not a regular file; it is never published"));
        }
    }

    @Test
    void the_second_name_is_tried_if_the_first_leads_nowhere() {
        folder.with("docs/a%20b.png", "x");
        assertThat(resolve("a b.png", "a%20b.png")).isEqualTo(new File(folder.file("docs/a%20b.png")));
    }

    @Test
    void if_no_name_leads_anywhere_the_result_is_about_the_first() {
        assertThat(complaint("img/lop.png", "img%2Flop.png"))
                .contains(new Complaint(Rule.MISSING_FILE, "does not exist; did you mean 'img/loop.png'?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"img/Loop.png", "IMG/loop.png", "../Docs/img/loop.png", "Img/LOOP.png"})
    void another_letter_case_is_reported_with_the_right_spelling(String written) {
        assertThat(complaint(written))
                .contains(
                        new Complaint(
                                Rule.CASE_MISMATCH,
                                "is spelt 'img/loop.png' on disk; use that spelling, because most web servers tell the two apart"));
    }

    @Test
    void a_missing_file_in_a_folder_of_another_letter_case_is_missing() {
        assertThat(complaint("IMG/something-else.jpeg")).contains(new Complaint(Rule.MISSING_FILE, "does not exist"));
    }

    @Test
    void another_composition_of_a_letter_is_another_spelling() {
        folder.with("docs/\u00E4.png", "x");
        assumeThat(Files.exists(folder.file("docs/a\u0308.png"))).isFalse();
        assertThat(complaint("a\u0308.png"))
                .contains(
                        new Complaint(
                                Rule.CASE_MISMATCH,
                                "is spelt '\u00E4.png' on disk; use that spelling, because most web servers tell the two apart"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../secret.txt",
                "../../../../../../../../../../etc/passwd",
                "/etc/passwd",
                "img/../../../secret.txt",
                "../../checkout-other/x.png",
                "../../gone.txt"
            })
    void a_path_outside_the_checkout_is_refused_whether_it_exists_or_not(String written) {
        assertThat(complaint(written)).contains(new Complaint(Rule.ESCAPES_CHECKOUT, OUTSIDE));
    }

    @Test
    void without_Git_a_path_outside_names_the_cure() {
        assertThat(resolve("../../secret.txt").complaint().orElseThrow().text()).isEqualTo(OUTSIDE);
        var files = new CourseFiles(
                new Roots(folder.file("docs"), folder.file("docs"), folder.file("docs")), Set.of(), WrittenFiles.NONE);
        assertThat(files.resolve(folder.file("docs"), List.of("../secret.txt"))
                        .complaint()
                        .orElseThrow()
                        .text())
                .isEqualTo(
                        "is outside the checkout, which without Git is the folder where Maven was started, or that of"
                                + " a parent POM above it; start it in a folder above, copy the file in, or link to a URL");
    }

    @Test
    void a_link_that_leads_outside_is_refused() {
        folder.withLink("docs/img/leak.txt", "../../../secret.txt").withLink("docs/all", above.toString());
        assertThat(complaint("img/leak.txt")).contains(new Complaint(Rule.ESCAPES_CHECKOUT, OUTSIDE));
        assertThat(complaint("all/secret.txt")).contains(new Complaint(Rule.ESCAPES_CHECKOUT, OUTSIDE));
    }

    @Test
    void a_link_that_stays_inside_is_followed() {
        folder.withLink("docs/same.png", "img/loop.png");
        assertThat(resolve("same.png")).isEqualTo(new File(folder.file("docs/same.png")));
    }

    @Test
    void a_link_that_leads_nowhere_or_to_itself_is_missing() {
        folder.withLink("docs/dangling.txt", "nowhere-at-all").withLink("docs/self.txt", "self.txt");
        var broken = new Complaint(Rule.MISSING_FILE, "is a link to nothing; correct the link, or remove it");
        assertThat(complaint("dangling.txt")).contains(broken);
        assertThat(complaint("self.txt")).contains(broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loop/x.png", "ping/x.png", "ping/pong/x.png", "dangling/x.png"})
    void nothing_is_found_below_links_that_lead_nowhere(String path) {
        folder.withLink("docs/loop", "loop")
                .withLink("docs/ping", "pong")
                .withLink("docs/pong", "ping")
                .withLink("docs/dangling", "nowhere-at-all");
        assertThat(resolve(path)).isEqualTo(new Missing(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {".env", ".git/config", "img/.hidden.png", ".secret/x.png"})
    void hidden_files_are_never_published(String path) {
        folder.with("docs/" + path, "x");
        assertThat(complaint(path))
                .contains(new Complaint(
                        Rule.ESCAPES_CHECKOUT, "is a hidden file, which is never published; give it another name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.pem",
                "server.KEY",
                "store.p12",
                "store.jks",
                "id_rsa",
                "id_ed25519",
                "credentials",
                "prod.env",
                "pass.kdbx"
            })
    void key_files_are_never_published(String name) {
        folder.with("docs/" + name, "x");
        assertThat(complaint(name))
                .contains(new Complaint(
                        Rule.ESCAPES_CHECKOUT, "looks like a key or password file, which is never published"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../.env", "../keys/id_rsa"})
    void a_link_to_a_file_that_is_never_published_is_refused(String target) {
        folder.with(".env", "x").with("keys/id_rsa", "x").withLink("docs/harmless.txt", target);
        assertThat(complaint("harmless.txt").map(Complaint::rule)).contains(Rule.ESCAPES_CHECKOUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"monkey.png", "keyboard.md", "env.yml", "id_rsa.pub", "credentials.md"})
    void names_that_only_sound_like_keys_are_published(String name) {
        folder.with("docs/" + name, "x");
        assertThat(resolve(name)).isInstanceOf(File.class);
    }

    @Test
    void a_name_with_a_NUL_cannot_be_a_file() {
        assertThat(complaint("a\u0000b")).contains(new Complaint(Rule.BAD_URL, "cannot be the name of a file"));
    }

    @Test
    void the_same_name_in_another_folder_is_suggested_before_a_similar_one() {
        folder.with("docs/img/diagram.png", "x").with("docs/old/diagramm.png", "x");
        assertThat(resolve("old/diagram.png")).isEqualTo(new Missing(Optional.of("img/diagram.png")));
    }

    @Test
    void nothing_is_suggested_if_nothing_is_near() {
        assertThat(resolve("img/zebra-crossing.jpg")).isEqualTo(new Missing(Optional.empty()));
    }

    @Test
    void nothing_is_suggested_if_more_than_three_are_equally_near() {
        folder.with("docs/img/p1.svg", "x")
                .with("docs/img/p2.svg", "x")
                .with("docs/img/p3.svg", "x")
                .with("docs/img/p4.svg", "x");
        assertThat(resolve("img/p9.svg")).isEqualTo(new Missing(Optional.empty()));
    }

    @Test
    void a_file_of_another_kind_is_not_suggested() {
        assertThat(resolve("img/loop.jpg")).isEqualTo(new Missing(Optional.empty()));
    }

    private Resolution resolve(String... names) {
        return folder.files().resolve(folder.file("docs"), List.of(names));
    }

    private Optional<Complaint> complaint(String... names) {
        return resolve(names).complaint();
    }
}
