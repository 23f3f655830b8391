package io.github.coursemaven.maven;

import io.github.coursemaven.build.Publication;
import io.github.coursemaven.build.SitePublication;
import io.github.coursemaven.options.Setting;
import io.github.coursemaven.options.StyleFile;
import io.github.coursemaven.options.StyleFinder;
import io.github.coursemaven.problem.Location;
import io.github.coursemaven.render.Handout;
import io.github.coursemaven.render.PageSettings;
import io.github.coursemaven.render.PrintSize;
import io.github.coursemaven.site.SiteSettings;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the decks of a project, checks them, and writes slides for reveal.js, a print view and a handout of each, and an index
 * of the course. Fails the build when a check finds an error; the pages are written all the same, so that the author can look.
 */
@Mojo(name = "slides", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public class SlidesMojo extends AbstractCourseMojo {

    /** The title of the course. The default is the name of the project, or of its folder where there is no POM. */
    @Parameter(property = "course.title")
    private @Nullable String title;

    /** What the course is about, for its index. The default is the description of the project. */
    @Parameter(property = "course.description")
    private @Nullable String description;

    /** The language of the course and of decks that name none, such as <code>de</code> or <code>pt-BR</code>. */
    @Parameter(property = "course.lang", defaultValue = "en")
    private String lang;

    /** A picture for the index of the course and for handouts: a file of the course, or a resource of the plugin's dependencies. */
    @Parameter(property = "course.logo")
    private @Nullable String logo;

    /** Whether speaker notes are in the pages. Students need not get them. */
    @Parameter(property = "course.notes", defaultValue = "true")
    private boolean notes;

    /**
     * The paper of print views: <code>slide</code> (as large as the slides), <code>A4</code>, <code>letter</code>,
     * <code>16:9</code>, or width and height such as <code>297x210mm</code> (mm, cm, in, pt or px).
     */
    @Parameter(property = "course.printSize", defaultValue = "slide")
    private String printSize;

    /**
     * What handouts show on each page: <code>notes</code>, a slide with its speaker notes; <code>2</code>, <code>3</code>,
     * <code>4</code> or <code>6</code>, so many slides with lines to write on; or <code>none</code> for no handouts. They are
     * on A4, or on letter where <code>printSize</code> is that.
     */
    @Parameter(property = "course.handout", defaultValue = "notes")
    private String handout;

    @Override
    Publication publication(Preparation known) {
        return sitePublication(known);
    }

    final SitePublication sitePublication(Preparation known) {
        return new SitePublication(known.layout(), known.files(), known.resources(), course -> settings(known));
    }

    /** The language of decks that name none. */
    final String courseLang() {
        return lang;
    }

    private SiteSettings settings(Preparation known) {
        return new SiteSettings(
                Optional.ofNullable(title).orElse(known.build().name()),
                Optional.ofNullable(description)
                        .orElse(known.build().description())
                        .strip()
                        .replaceAll("\\s+", " "),
                Optional.ofNullable(logo).map(file -> picture(file, known)),
                new PageSettings(lang, notes, PrintSize.parse(printSize), Handout.of(handout)));
    }

    private static StyleFile picture(String file, Preparation known) {
        var setting = new Setting(file, new Location.Parameter("logo"));
        return new StyleFinder(known.files(), known.resources())
                .file(setting, problem -> {
                    throw new IllegalArgumentException("'logo': " + problem.message());
                })
                .orElseThrow();
    }
}
