package io.github.coursemaven.maven;

import io.github.coursemaven.deck.Course;
import io.github.coursemaven.site.Resources;
import io.github.coursemaven.site.SiteBuilder;
import io.github.coursemaven.site.SiteSettings;
import io.github.coursemaven.site.SiteWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pages of a course, in the output folder. */
final class SitePublication implements Publication {

    private final ProjectLayout layout;
    private final Resources resources;
    private final Function<Course, SiteSettings> settings;

    SitePublication(ProjectLayout layout, Resources resources, Function<Course, SiteSettings> settings) {
        this.layout = layout;
        this.resources = resources;
        this.settings = settings;
    }

    @Override
    public Result publish(Course course) throws IOException {
        var site = new SiteBuilder(settings.apply(course), resources).build(course);
        writer().write(site);
        return new Result(Optional.of(layout.output().resolve(site.index())), List.of());
    }

    /** The pages of decks that were there in an earlier build go with the last of them. */
    @Override
    public void withdraw() throws IOException {
        writer().clear();
    }

    private SiteWriter writer() {
        return new SiteWriter(layout.output(), layout.reports());
    }
}
