package io.github.coursemaven.pages;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.WrittenFiles;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.course.read.CourseReader;
import io.github.coursemaven.course.read.ReaderSettings;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import io.github.coursemaven.publish.site.SiteWriter;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The pages of small courses, and a browser that opens them. */
final class TalksSite implements AutoCloseable {

    private final Path folder;
    private final Browser browser;

    private TalksSite(Path folder, Browser browser) {
        this.folder = folder;
        this.browser = browser;
    }

    /** Writes the talks among the test's resources, and starts a browser; skips the test where there is none. */
    static TalksSite inBrowser(Path folder) throws IOException, URISyntaxException {
        var installed = InstalledBrowser.orSkip();
        var site = folder.resolve("slides");
        write(site, folder.resolve("reports"));
        return new TalksSite(site, Browser.start(installed, Files.createDirectory(folder.resolve("profile"))));
    }

    Browser browser() {
        return browser;
    }

    URI page(String name) {
        return folder.toUri().resolve(name);
    }

    /** Opens slides, and waits until they can be printed. */
    void openSlides(String name) {
        browser.openSlides(page(name));
        browser.waitFor("return window.courseFitting");
    }

    /**
     * What a function returns for each element of the page, with commas.
     *
     * @param function in JavaScript
     */
    String all(String selector, String function) {
        return browser.run(
                "return Array.from(document.querySelectorAll(\"" + selector + "\"), " + function + ").join()");
    }

    /** The size and the text of each sheet that a page is printed on, with its diagrams. */
    List<String> printed(String name) throws IOException {
        browser.open(page(name));
        browser.waitFor("return !window.courseDrawing");
        var texts = new ArrayList<String>();
        try (var document = Loader.loadPDF(Base64.getDecoder().decode(browser.print()))) {
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            for (var number = 1; number <= document.getNumberOfPages(); number++) {
                text.setStartPage(number);
                text.setEndPage(number);
                texts.add(document.getPage(number - 1).getMediaBox() + " "
                        + text.getText(document).replaceAll("\\s+", " "));
            }
        }
        return texts;
    }

    @Override
    public void close() {
        browser.close();
    }

    /** Writes the pages of the talks among the test's resources. */
    static void write(Path site, Path reports) throws IOException, URISyntaxException {
        var sources = Path.of(TalksSite.class.getResource("/pages").toURI());
        write(sources, Value.Mapping.empty(Location.of("test")), site, reports);
    }

    /** Writes the pages of the decks in a folder, with a logo that is there, too. */
    static void writeWithLogo(Path sources, String logo, Path site, Path reports) throws IOException {
        var pages = new SiteSettings(
                "", "", Optional.of(new StyleFile.InCourse(sources.resolve(logo))), new PageSettings("en", true));
        write(sources, Value.Mapping.empty(Location.of("test")), pages, site, reports);
    }

    /** Writes the pages of the example course, with the looks that its parent POM chooses, in colours that can be read. */
    static Course writeExample(Path site, Path reports) throws IOException {
        return writeExample("en", site, reports);
    }

    /** Writes the pages of the example course as if they were in a language. */
    static Course writeExample(String lang, Path site, Path reports) throws IOException {
        var looks = Map.of("theme", "white", "highlightTheme", "github", "contrast", "repair");
        var place = Location.of("test");
        var settings = new TreeMap<String, Value>();
        looks.forEach((key, value) -> settings.put(key, new Value.Scalar(value, value, place)));
        return write(
                Path.of("src/it/example-course/course/src").toAbsolutePath(),
                new Value.Mapping(settings, place),
                settings(lang),
                site,
                reports);
    }

    /** Writes the pages of the decks below {@code slides} and {@code talks}. */
    static Course write(Path sources, Value.Mapping defaults, Path site, Path reports) throws IOException {
        return write(sources, defaults, settings("en"), site, reports);
    }

    private static SiteSettings settings(String lang) {
        return new SiteSettings("Browser", "", Optional.empty(), new PageSettings(lang, true));
    }

    private static Course write(Path sources, Value.Mapping defaults, SiteSettings pages, Path site, Path reports)
            throws IOException {
        var resources = new Resources(TalksSite.class.getClassLoader());
        var files = new CourseFiles(Roots.of(sources, sources, sources), Set.of(), WrittenFiles.NONE);
        var settings = new ReaderSettings(List.of("slides/*.md", "talks/*.md"), List.of(), defaults);
        var course = new CourseReader(files, settings, resources).read();
        new SiteWriter(site, reports).write(new SiteBuilder(pages, files, resources).build(course));
        return course;
    }
}
