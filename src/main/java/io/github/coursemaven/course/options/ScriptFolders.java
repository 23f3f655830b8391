package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.CourseFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What scripts bring along: a script in a small folder of its own, such as a plugin of reveal.js, usually loads files of that
 * folder. A folder with programs, with Markdown other than a README, or with files that are called solutions or marks, is not the
 * script's own. Only what pages are made of is brought along, because passwords may lie beside a script. Thread-safe.
 */
final class ScriptFolders {

    private static final int MOST_FILES = 200;
    private static final long MOST_BYTES = 5_000_000;

    private static final Pattern MARKDOWN_OR_PROGRAM = Pattern.compile(
            ".*\\.(md|markdown|java|kts?|scala|groovy|clj|cs|fs|vb|[ch]|cc|cpp|cxx|hh|hpp|mm?|rs|go|swift|py|ipynb|rb|php|pl"
                    + "|lua|r|jl|hs|elm|erl|exs?|dart|tsx?|jsx|vue|svelte|sql|sh|bash|zsh|ps1|bat|cmd|gradle|asm|s|pas|ada"
                    + "|cob|f90|lisp|scm|rkt|pro|v|vhdl?|tex|adoc|rst)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_OF_PAGES = Pattern.compile(
            ".*\\.(m?js|css|map|html?|svg|png|jpe?g|gif|webp|avif|ico|cur|woff2?|ttf|otf|eot|mp3|ogg|wav|mp4|webm|wasm)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_PROGRAMS_OR_MARKS = Pattern.compile(
            "src|sources?|main|tests?|exercises?|labs?|node_modules|(solution|answers|marks|loesung|lo?[\u00f6\u0308]sung).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final CourseFiles files;
    private final Map<Path, List<Path>> ofFolders = new ConcurrentHashMap<>();

    ScriptFolders(CourseFiles files) {
        this.files = files;
    }

    /** The files that a script brings along, absolute; none from a folder that is not the script's own. */
    List<Path> beside(Path script) {
        return ofFolders.computeIfAbsent(script.resolveSibling("").normalize(), this::ownFiles);
    }

    private List<Path> ownFiles(Path folder) {
        var roots = files.roots();
        if (roots.search().startsWith(folder)
                || roots.base().startsWith(folder)
                || isOfPrograms(folder.getFileName())) {
            return List.of();
        }
        var found = files.beside(folder, MOST_FILES);
        var isOwn = found.isComplete()
                && found.files().stream().noneMatch(file -> isOfProgram(folder.relativize(file)))
                && found.files().stream().mapToLong(ScriptFolders::size).sum() <= MOST_BYTES;
        return isOwn
                ? found.files().stream().filter(ScriptFolders::isPartOfPages).toList()
                : List.of();
    }

    private static boolean isOfProgram(Path file) {
        return (MARKDOWN_OR_PROGRAM.matcher(file.getFileName().toString()).matches() && !ReadmeName.isNameOf(file))
                || StreamSupport.stream(file.spliterator(), false).anyMatch(ScriptFolders::isOfPrograms);
    }

    private static boolean isPartOfPages(Path file) {
        return PART_OF_PAGES.matcher(file.getFileName().toString()).matches();
    }

    private static boolean isOfPrograms(Path name) {
        return OF_PROGRAMS_OR_MARKS.matcher(name.toString()).matches();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
