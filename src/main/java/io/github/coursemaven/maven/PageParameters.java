package io.github.coursemaven.maven;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.build.SitePublication;
import io.github.coursemaven.course.options.LanguageTag;
import io.github.coursemaven.course.options.Setting;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.course.options.StyleFinder;
import io.github.coursemaven.publish.render.Handout;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.PrintSize;
import io.github.coursemaven.publish.site.IndexSettings;
import io.github.coursemaven.publish.site.PublicAddress;
import io.github.coursemaven.publish.site.SiteSettings;
import io.github.coursemaven.publish.site.WordsFile;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the pages of a course are like; the components are named like the parameters. */
record PageParameters(
        @Nullable String title,
        @Nullable String description,
        @Nullable String lang,
        @Nullable String logo,
        boolean notes,
        String printSize,
        String handout,
        boolean links,
        @Nullable String url) {

    /** The pages, in the output folder. */
    SitePublication publication(GoalContext context) {
        var build = context.build();
        var pages = pages(context.problems());
        var settings = new SiteSettings(
                Given.text(title).orElse(build.name()).strip(),
                Given.text(description).orElse(build.description()).strip().replaceAll("\\s+", " "),
                Given.text(logo).flatMap(file -> picture(file, context)),
                pages,
                index(context));
        return new SitePublication(context.layout(), context.files(), context.resources(), settings);
    }

    private IndexSettings index(GoalContext context) {
        return new IndexSettings(
                Given.text(lang).filter(LanguageTag::isTag),
                links,
                words(context),
                context.build().facts(),
                Given.text(url).flatMap(text -> context.problems().read("url", () -> PublicAddress.parse(text))));
    }

    private static Map<String, String> words(GoalContext context) {
        return context.problems()
                .read(WordsFile.PATH, () -> WordsFile.read(context.layout().roots()))
                .orElse(Map.of());
    }

    private PageSettings pages(ParameterProblems problems) {
        var paper = Given.text(printSize)
                .flatMap(text -> problems.read("printSize", () -> PrintSize.parse(text)))
                .orElse(PrintSize.SLIDE);
        var form = handout(handout, problems);
        return problems.read("lang", () -> new PageSettings(lang(lang), notes, paper, form))
                .orElse(new PageSettings(lang(""), notes, paper, form));
    }

    /** The language of the course. */
    static String lang(@Nullable String text) {
        return Given.text(text).orElse("en");
    }

    /** The form of handouts. */
    static Handout handout(String text, ParameterProblems problems) {
        return Given.text(text)
                .flatMap(form -> problems.read("handout", () -> Handout.of(form)))
                .orElse(Handout.AUTO);
    }

    private static Optional<StyleFile> picture(String file, GoalContext context) {
        if (FolderParameters.isSourceUnknown(context.problems())) {
            return Optional.empty();
        }
        var path = WindowsPaths.of(context.layout().roots()).inCourse(file);
        var setting = new Setting(path, new Location.Parameter("logo"));
        return new StyleFinder(context.files(), context.resources())
                .file(setting, problem -> context.problems().addIfThereAreDecks("logo", problem.message()));
    }
}
