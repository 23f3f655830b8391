package io.github.coursemaven.maven;

import io.github.coursemaven.build.PdfPublication;
import io.github.coursemaven.build.Publication;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.publish.print.DocumentInfo;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Does what <code>slides</code> does, then prints the print view and the handout of each deck to PDF with an installed
 * Chrome, Chromium or Edge.
 */
@Mojo(name = "pdf", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class PdfMojo extends AbstractCourseMojo {

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

    /** The program of a Chrome, Chromium or Edge. By default, one is searched for on this computer. */
    @Parameter(property = "course.browser")
    private @Nullable String browser;

    /**
     * The address that the course is published at, such as <code>https://example.org/course/</code>. With it, pages have Open Graph
     * tags for links to them in chats, and there is a <code>sitemap.xml</code> for search engines.
     */
    @Parameter(property = "course.url")
    private @Nullable String url;

    /** Whether slides, print views and handouts have links to the index, to each other, and to the decks before and after. */
    @Parameter(property = "course.links", defaultValue = "true")
    private boolean links;

    public void setLinks(String text) {
        links = problems.flag("links", text, true);
    }

    public void setNotes(String text) {
        notes = problems.flag("notes", text, true);
    }

    @Override
    Publication publication(GoalContext context) throws IOException {
        return new PdfPublication(
                new PageParameters(title, description, lang, logo, notes, printSize, handout, links, url)
                        .publication(context),
                context.layout(),
                new BrowserParameters(browser).find(context),
                deck -> info(deck, context.build()),
                context.log());
    }

    private DocumentInfo info(Deck deck, MavenBuild build) {
        var metadata = deck.options().metadata();
        return new DocumentInfo(
                deck.title(),
                metadata.author().orElse(build.developers()),
                metadata.lang().orElse(PageParameters.lang(lang)));
    }
}
