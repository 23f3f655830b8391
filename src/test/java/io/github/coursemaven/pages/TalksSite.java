package io.github.coursemaven.pages;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.WrittenFiles;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.read.CourseReader;
import io.github.coursemaven.course.read.ReaderSettings;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import io.github.coursemaven.publish.site.SiteWriter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages of a small course. */
final class TalksSite {

    private TalksSite() {}

    static void write(Path site, Path reports) throws IOException, URISyntaxException {
        var sources = Path.of(TalksSite.class.getResource("/pages").toURI());
        var resources = new Resources(TalksSite.class.getClassLoader());
        var noDefaults = Value.Mapping.empty(Location.of("test"));
        var files = new CourseFiles(Roots.of(sources, sources, sources), Set.of(), WrittenFiles.NONE);
        var course = new CourseReader(files, new ReaderSettings(List.of("**/*.md"), List.of(), noDefaults), resources)
                .read();
        var settings = new SiteSettings("Browser", "", Optional.empty(), new PageSettings("en", true));
        new SiteWriter(site, reports).write(new SiteBuilder(settings, files, resources).build(course));
    }
}
