package io.github.coursemaven.maven;

import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.Publication;
import io.github.coursemaven.build.preview.BuiltCourse;
import io.github.coursemaven.build.preview.Editor;
import io.github.coursemaven.build.preview.Preview;
import io.github.coursemaven.build.preview.PreviewPublication;
import io.github.coursemaven.build.preview.PreviewSite;
import io.github.coursemaven.check.proof.ProofLevel;
import io.github.coursemaven.publish.site.PageMemory;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the course in the browser while you write it. When you save a file, the slides that have changed are replaced, and the
 * slide that you look at stays. What is wrong is said in the log and on the page. Nothing is written to the disk, but for
 * <code>syncOnSave</code>, and links to other hosts are not checked. Ctrl-C ends it.
 */
@Mojo(name = "serve", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class ServeMojo extends AbstractCourseMojo {

    private static final int DEFAULT_PORT = 1948;
    private static final Set<String> PROVEN = Set.of(ProofLevel.COMPILED.id(), ProofLevel.TESTED.id());

    /** The port of the preview. If it is in use, the next free one is taken; <code>0</code> takes any free one. */
    @Parameter(property = "course.port", defaultValue = "1948")
    private int port;

    /**
     * The editor that the key E opens at the slide in view: <code>vscode</code>, <code>idea</code>, <code>cursor</code>,
     * <code>vscodium</code>, <code>zed</code>, or an address such as
     * <code>my-editor://open?file={file}&amp;line={line}</code>. The default is the editor whose terminal runs Maven.
     */
    @Parameter(property = "course.editor")
    private @Nullable String editor;

    /**
     * Whether a phone on the same network can control the slides, on a page with the speaker notes whose address the log names.
     * <code>true</code>, or the address of this computer on the network of the phone, such as <code>192.168.1.20</code>. Whoever has
     * the address of the page can open decks, change slides and read the notes.
     */
    @Parameter(property = "course.remote", defaultValue = "false")
    private @Nullable String remote;

    /** Whether to open the index in the browser. Not in batch mode (<code>-B</code>). */
    @Parameter(property = "course.open", defaultValue = "true")
    private boolean open;

    /**
     * Whether code on slides follows its source: when you save a file whose code a deck shows, the deck on the disk gets the new code, as
     * by the goal <code>sync</code>. Nothing else in the deck changes.
     */
    @Parameter(property = "course.syncOnSave", defaultValue = "false")
    private boolean syncOnSave;

    /**
     * The title of the course. The default is the name of the project; without a POM, the first heading of the README, or else the
     * title of the first deck.
     */
    @Parameter(property = "course.title")
    private @Nullable String title;

    /** What the course is about, for its index. The default is the description of the project. */
    @Parameter(property = "course.description")
    private @Nullable String description;

    /**
     * The language of the course, and of decks that do not set one, such as <code>de</code> or <code>pt-BR</code>. The default is
     * <code>en</code>; if all decks set one and the same language, the index is in that.
     */
    @Parameter(property = "course.lang")
    private @Nullable String lang;

    /**
     * A picture for the index of the course and for handouts: a file of the course, or a resource of the plugin's
     * dependencies.
     */
    @Parameter(property = "course.logo")
    private @Nullable String logo;

    /**
     * Whether the pages contain speaker notes. Students usually get pages without them; these have no hidden slides, either, and
     * reports have no text of both.
     */
    @Parameter(property = "course.notes", defaultValue = "true")
    private boolean notes;

    /**
     * The paper of print views: <code>slide</code> (the size of the slides), <code>A4</code>, <code>letter</code>,
     * <code>16:9</code>, or width and height such as <code>297x210mm</code> (mm, cm, in, pt or px).
     */
    @Parameter(property = "course.printSize", defaultValue = "slide")
    private String printSize;

    /**
     * What handouts show on each page: <code>auto</code>, three slides with lines to write on; <code>2</code>, <code>3</code>,
     * <code>4</code> or <code>6</code>, that many slides with lines; <code>notes</code>, as many slides with their speaker notes
     * as fit; or <code>none</code> for no handouts. Their paper is A4, or letter if <code>printSize</code> is
     * <code>letter</code>.
     */
    @Parameter(property = "course.handout", defaultValue = "auto")
    private String handout;

    /**
     * The address that the course is published at, such as <code>https://example.org/course/</code>. With it, pages have Open Graph
     * tags for links to them in chats, and there is a <code>sitemap.xml</code> for search engines.
     */
    @Parameter(property = "course.url")
    private @Nullable String url;

    /** Whether slides, print views and handouts have links to the index, to each other, and to the decks before and after. */
    @Parameter(property = "course.links", defaultValue = "true")
    private boolean links;

    private final PageMemory pages = new PageMemory();
    private Optional<BuiltCourse> made = Optional.empty();

    public void setPort(String text) {
        port = problems.wholeNumber("port", text, 0, Preview.HIGHEST_PORT, DEFAULT_PORT);
    }

    public void setOpen(String text) {
        open = problems.flag("open", text, true);
    }

    public void setSyncOnSave(String text) {
        syncOnSave = problems.flag("syncOnSave", text, false);
    }

    public void setLinks(String text) {
        links = problems.flag("links", text, true);
    }

    public void setNotes(String text) {
        notes = problems.flag("notes", text, true);
    }

    @Override
    Publication publication(GoalContext context) {
        var parameters = new PageParameters(title, description, lang, logo, notes, printSize, handout, links, url);
        return new PreviewPublication(parameters.publication(context), pages, built -> made = Optional.of(built));
    }

    @Override
    void run(MavenBuild build) throws IOException, EnvironmentException {
        var log = new MavenLog(getLog());
        var loud = new LoudLog(getLog(), System.out);
        leaveOutWhatOthersAnswer();
        var rounds = new PreviewRounds(build, log, sync(build, log));
        var opened = Given.text(editor).flatMap(name -> problems.read("editor", () -> Editor.of(name)));
        var phones = new RemoteNotice(RemoteParameter.read(remote, problems), loud);
        var first = rounds.prepare(this, problems);
        var shownIn = opened.or(() -> Editor.ofTerminal(System.getenv()));
        try (var preview = Preview.start(port, shownIn, page -> rounds.first(() -> early(first, page)))) {
            var forPhones = phones.start(preview);
            log.info("Reading the course for " + preview.address() + preview.otherPort(port));
            if (open && build.commandLine().interactive()) {
                OpenedBrowser.open(preview.address(), log);
            }
            var unused = first.run();
            rounds.show(preview, made);
            loud.info("Open " + preview.address() + " (Ctrl-C ends the preview)");
            forPhones.ifPresent(
                    address -> phones.say(address, build.commandLine().interactive()));
            while (true) {
                made = Optional.empty();
                rounds.next(this, preview);
                rounds.show(preview, made);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<SyncOnSave> sync(MavenBuild build, MavenLog log) {
        return Optional.of(new SyncOnSave(build, log)).filter(each -> syncOnSave);
    }

    /** A page that somebody waits for, while the course is being read. */
    private static Optional<PreviewSite> early(PreparedRun first, String page) throws IOException {
        return first.published() instanceof PreviewPublication preview ? first.early(preview, page) : Optional.empty();
    }

    /** Other hosts are not asked, and nothing is compiled that could prove code. */
    private void leaveOutWhatOthersAnswer() {
        externalLinks = false;
        snippets = Given.text(snippets)
                .filter(level -> !PROVEN.contains(level.strip()))
                .orElse(ProofLevel.EXIST.id());
    }
}
