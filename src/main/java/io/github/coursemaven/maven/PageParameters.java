package io.github.coursemaven.maven;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.build.SitePublication;
import io.github.coursemaven.course.options.Setting;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.course.options.StyleFinder;
import io.github.coursemaven.publish.render.Handout;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.PrintSize;
import io.github.coursemaven.publish.site.SiteSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the pages of a course are like; the names are those of the parameters. */
record PageParameters(
        @Nullable String title,
        @Nullable String description,
        String lang,
        @Nullable String logo,
        boolean notes,
        String printSize,
        String handout) {

    /** The pages, in the output folder. */
    SitePublication publication(Preparation known) {
        var build = known.build();
        var pages = pages(known.problems());
        var settings = new SiteSettings(
                Optional.ofNullable(title).orElse(build.name()),
                Optional.ofNullable(description)
                        .orElse(build.description())
                        .strip()
                        .replaceAll("\\s+", " "),
                Optional.ofNullable(logo).flatMap(file -> picture(file, known)),
                pages);
        return new SitePublication(known.layout(), known.files(), known.resources(), settings);
    }

    private PageSettings pages(ParameterProblems problems) {
        var paper = problems.read("printSize", () -> PrintSize.parse(printSize)).orElse(PrintSize.SLIDE);
        var form = problems.read("handout", () -> Handout.of(handout)).orElse(Handout.NONE);
        return problems.read("lang", () -> new PageSettings(lang, notes, paper, form))
                .orElse(new PageSettings("en", notes, paper, form));
    }

    private static Optional<StyleFile> picture(String file, Preparation known) {
        if (FolderParameters.isSourceUnknown(known.problems())) {
            return Optional.empty();
        }
        var setting = new Setting(file, new Location.Parameter("logo"));
        return new StyleFinder(known.files(), known.resources())
                .file(setting, problem -> known.problems().addIfThereAreDecks("logo", problem.message()));
    }
}
