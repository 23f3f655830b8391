package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.files.LaterFiles;
import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.OddCharacters;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.options.StyleFile.Bundled;
import io.github.coursemaven.course.options.StyleFile.InCourse;
import io.github.coursemaven.course.options.StyleFile.OnClassPath;
import io.github.coursemaven.course.options.StyleFile.Remote;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the theme, highlight theme, style sheets and scripts of a deck: a name that comes with the plugin, a URL, or a file
 * in the folders of {@link SettingFolders} or on the class path, in that order.
 */
public final class StyleFinder {

    private static final String DEFAULT_THEME = "black";
    private static final String DEFAULT_HIGHLIGHT_THEME = "base16/zenburn";

    private final CourseFiles files;
    private final Library library;
    private final SettingFolders folders;
    private final StaticFolders staticFolders;
    private final ScriptFolders scriptFolders;
    private final ScriptLoads scriptLoads;
    private final ResourceCheck resources;

    public StyleFinder(CourseFiles files, Library library) {
        this.files = files;
        this.library = library;
        this.resources = new ResourceCheck(library);
        this.folders = new SettingFolders(files.roots());
        this.staticFolders = new StaticFolders(files);
        this.scriptFolders = new ScriptFolders(files);
        this.scriptLoads = new ScriptLoads(files);
    }

    public DeckStyle find(DeckOptions options, Consumer<Problem> problems) {
        var theme = theme(options.theme(), problems);
        var highlightTheme = highlightTheme(options.highlightTheme(), problems);
        options.absoluteUrl().ifPresent(url -> absolute(url, problems));
        var css = options.css().stream()
                .flatMap(sheet -> file(sheet.reference(Kind.STYLESHEET), problems).stream())
                .toList();
        var scripts = scripts(options.scripts(), problems);
        var style = new DeckStyle(
                theme.orElse(new Bundled("theme/" + DEFAULT_THEME + ".css")),
                highlightTheme.orElse(new Bundled("highlight/" + DEFAULT_HIGHLIGHT_THEME + ".css")),
                lastOfEach(css),
                scripts.stream().map(Script::file).distinct().toList(),
                new PluginFinder(library).find(options.plugins(), problems),
                options.favicon().flatMap(icon -> file(icon, problems)),
                options.staticDirs().stream()
                        .flatMap(folder -> staticFolders.find(folder, problems).stream())
                        .toList(),
                SettingReferences.of(options, theme, highlightTheme));
        resources.problems(style).forEach(problems);
        scripts.forEach(script -> problem(script, style).ifPresent(problems));
        return style;
    }

    /** Style sheets that are named more than once, where they are named last: there their rules count. */
    private static List<StyleFile> lastOfEach(List<StyleFile> sheets) {
        return IntStream.range(0, sheets.size())
                .filter(index -> sheets.lastIndexOf(sheets.get(index)) == index)
                .mapToObj(sheets::get)
                .toList();
    }

    private record Script(Reference reference, StyleFile file) {}

    private List<Script> scripts(List<Setting> settings, Consumer<Problem> problems) {
        return settings.stream()
                .map(setting -> setting.reference(Kind.SCRIPT))
                .flatMap(reference ->
                        file(reference, problems).stream().map(found -> new Script(reference, withFolder(found))))
                .toList();
    }

    private StyleFile withFolder(StyleFile script) {
        return script instanceof InCourse file ? new InCourse(file.path(), scriptFolders.beside(file.path())) : script;
    }

    private Optional<Problem> problem(Script script, DeckStyle style) {
        return script.file() instanceof InCourse file
                ? scriptLoads
                        .complaint(file.path(), style.published())
                        .map(text -> Rule.SCRIPT_LOADS_MORE.about(
                                script.reference(), "'" + script.reference().written() + "' " + text))
                : Optional.empty();
    }

    private static void absolute(Setting url, Consumer<Problem> problems) {
        var reference = SettingReferences.unchecked(url);
        report(reference, problems);
        if (reference.target() instanceof Target.Local) {
            problems.accept(Rule.BAD_URL.about(
                    reference, "'" + url.value() + "' is not an absolute URL; write one that begins with 'https://'"));
        }
    }

    private static void report(Reference reference, Consumer<Problem> problems) {
        reference
                .target()
                .faults()
                .forEach(fault -> problems.accept(fault.rule().about(reference, fault.message())));
    }

    private Optional<StyleFile> theme(Optional<Setting> theme, Consumer<Problem> problems) {
        if (theme.isEmpty()) {
            return Optional.empty();
        }
        var bundled = "theme/" + theme.get().value() + ".css";
        return library.hasBundled(bundled)
                ? Optional.of(new Bundled(bundled))
                : theme(Rule.UNKNOWN_THEME, theme.get(), "theme", problems);
    }

    /** Some styles of highlight.js exist only below base16; reveal-md's decks name them with or without the folder. */
    private Optional<StyleFile> highlightTheme(Optional<Setting> theme, Consumer<Problem> problems) {
        if (theme.isEmpty()) {
            return Optional.empty();
        }
        var name = theme.get().value();
        return Stream.of(name, "base16/" + name, name.replace("base16/", ""))
                .map(candidate -> "highlight/" + candidate + ".css")
                .filter(library::hasBundled)
                .findFirst()
                .<StyleFile>map(Bundled::new)
                .or(() -> theme(Rule.UNKNOWN_HIGHLIGHT_THEME, theme.get(), "highlight", problems));
    }

    private Optional<StyleFile> theme(Rule rule, Setting setting, String folder, Consumer<Problem> problems) {
        var reference = setting.reference(Kind.STYLESHEET);
        return file(reference, complaint -> unknown(rule, reference, folder, complaint), problems);
    }

    /** A file that is not a theme, such as a picture or a style sheet. Reports a problem if it is missing. */
    public Optional<StyleFile> file(Setting setting, Consumer<Problem> problems) {
        return file(setting.reference(Kind.IMAGE), problems);
    }

    private Optional<StyleFile> file(Reference reference, Consumer<Problem> problems) {
        return file(reference, complaint -> complaint(reference, complaint), problems);
    }

    private interface ComplaintReport {
        Problem about(Complaint complaint);
    }

    private Optional<StyleFile> file(Reference reference, ComplaintReport report, Consumer<Problem> problems) {
        var target = reference.target();
        report(reference, problems);
        if (target instanceof Target.External external) {
            return Optional.of(new Remote(external.url()));
        }
        return target instanceof Target.Local local
                ? local(reference, local.names(), report, problems)
                : Optional.empty();
    }

    private Optional<StyleFile> local(
            Reference reference, List<String> names, ComplaintReport report, Consumer<Problem> problems) {
        var resolutions = folders.of(reference)
                .map(folder -> files.resolveLook(folder, names))
                .toList();
        var file =
                resolutions.stream().filter(Resolution.File.class::isInstance).findFirst();
        if (file.isPresent()) {
            return Optional.of(new InCourse(((Resolution.File) file.get()).path()));
        }
        if (library.hasResource(names.get(0))) {
            return Optional.of(new OnClassPath(names.get(0)));
        }
        var areSeveral = isSeveralFiles(reference, names.get(0));
        var complaint = areSeveral
                ? Resolution.Missing.complaint("", "; to name several files, write commas between them")
                : folders.complaint(
                        reference, resolutions, new Complaint(Rule.MISSING_FILE, "is a folder, not a file"));
        var problem = report.about(complaint);
        var mayBeMadeLater =
                problem.rule() == Rule.MISSING_FILE && !areSeveral && folders.isUnknown(reference, resolutions);
        problems.accept(mayBeMadeLater ? problem.ofKind(later(reference, names)) : problem);
        return Optional.empty();
    }

    private Optional<String> later(Reference reference, List<String> names) {
        return folders.of(reference)
                .findFirst()
                .flatMap(folder -> NamedPath.in(folder, names.get(0)))
                .flatMap(named -> new LaterFiles(files).kind(named.path()));
    }

    private boolean isSeveralFiles(Reference reference, String name) {
        var names = List.of(name.split("[ ;]+"));
        return names.size() > 1
                && names.stream()
                        .allMatch(each -> !each.isEmpty()
                                && folders.of(reference)
                                        .anyMatch(folder ->
                                                files.resolveLook(folder, List.of(each)) instanceof Resolution.File));
    }

    private static Problem complaint(Reference reference, Complaint complaint) {
        return complaint.rule().about(reference, "'" + reference.written() + "' " + complaint.text());
    }

    private Problem unknown(Rule rule, Reference reference, String folder, Complaint complaint) {
        if (complaint.rule() != Rule.MISSING_FILE || reference.written().endsWith(".css")) {
            return complaint(reference, complaint);
        }
        var names = library.bundledNames(folder);
        var sheet = new UnknownTheme(files, folders).sheet(reference);
        var cure = OddCharacters.cure(reference.shown())
                .or(() -> sheet.filter(file -> UnknownTheme.isNamed(reference, file))
                        .or(() -> EditDistance.nearest(reference.written(), names))
                        .or(() -> sheet)
                        .map(name -> "did you mean '" + name + "'?"))
                .orElse(
                        names.size() > 20
                                ? "see the styles of highlight.js"
                                : "the themes are " + String.join(", ", names));
        return rule.about(
                reference, "'" + reference.written() + "' is neither a theme nor a file of the course; " + cure);
    }
}
