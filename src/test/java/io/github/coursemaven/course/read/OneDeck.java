package io.github.coursemaven.course.read;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.check.ExternalLinks;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.options.Inherited;
import io.github.coursemaven.publish.site.Resources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A course of one deck, {@code slides.md}, read and checked by the thread that wants it. */
public final class OneDeck {

    private final CourseFolder folder;
    private final Resources resources = new Resources(OneDeck.class.getClassLoader());

    public OneDeck(CourseFolder folder) {
        this.folder = folder;
    }

    /** The problems of a deck with a text. */
    public List<Problem> problems(String text) {
        var files = folder.files();
        var settings = new ReaderSettings(List.of(), List.of(), Value.Mapping.empty(new Location.Parameter("theme")));
        var parser = new DeckParser(files, resources, new StyleSheetReader(files), settings, false, () -> {});
        var inherited = new Inherited(Value.Mapping.empty(new Location.Parameter("theme")), List.of());
        var deck = parser.parse(
                MarkdownFile.of(folder.file("slides.md"), Path.of("slides.md"), SourceText.of("slides.md", text)),
                inherited);
        var course = new Course(List.of(deck), List.of(), List.of(), List.of(), Map.of(), List.of(), deck.problems());
        return new CourseChecker(files, resources, ExternalLinks.unchecked("this is a test"))
                .check(course)
                .problems();
    }
}
