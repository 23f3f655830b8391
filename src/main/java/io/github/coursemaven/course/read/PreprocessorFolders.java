package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.course.options.ConfigPlaces;
import io.github.coursemaven.course.options.Preprocessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where lines {@code FILE: other.md} find files that are not beside the file that names them: preprocessors often have a folder
 * for all of them. They are not run; their texts are searched for names of folders, and for settings that name one.
 */
final class PreprocessorFolders {

    private final CourseFiles files;
    private final Path deckFolder;
    private final Optional<Path> script;
    private final Set<Path> named = new LinkedHashSet<>();

    /**
     * The folders of one deck.
     *
     * @param deckFolder absolute
     * @throws UncheckedIOException if the script cannot be read
     */
    PreprocessorFolders(CourseFiles files, Preprocessor preprocessor, Path deckFolder) {
        this.files = files;
        this.deckFolder = deckFolder;
        var search = files.roots().search();
        var beside = preprocessor
                .script()
                .location()
                .file()
                .map(file -> folder(search.resolve(file)))
                .orElse(search);
        var starts = Stream.concat(
                        Stream.of(beside),
                        Stream.concat(
                                new ConfigPlaces(files.roots()).siteRoots(deckFolder).stream(),
                                Stream.of(files.roots().base())))
                .distinct()
                .toList();
        this.script = starts.stream()
                .flatMap(start -> file(start, preprocessor.script().value()).stream())
                .findFirst();
        script.ifPresent(found -> readNames(found, starts, preprocessor));
    }

    /** The file of a name in the first of the folders that the script names, or else in the only folder beside that has one. */
    Optional<Path> find(String name) {
        return named.stream()
                .flatMap(folder -> file(folder, name).stream())
                .findFirst()
                .or(() -> inFolderBeside(name));
    }

    private void readNames(Path found, List<Path> starts, Preprocessor preprocessor) {
        var texts = new PreprocessorScript(text(found)).folderNames(preprocessor);
        Stream.concat(Stream.of(folder(found)), Stream.concat(starts.stream(), Stream.of(deckFolder)))
                .distinct()
                .forEach(start -> {
                    texts.forEach(text -> subfolder(start, text).ifPresent(named::add));
                    named.add(start);
                });
    }

    private static String text(Path script) {
        try {
            return SourceReader.read("", script).text().text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> inFolderBeside(String name) {
        var parents = Stream.concat(Stream.of(deckFolder), script.map(PreprocessorFolders::folder).stream())
                .toList();
        var found = files.all().stream()
                .filter(file -> above(file, name).filter(parents::contains).isPresent())
                .toList();
        return found.size() == 1
                ? file(folder(found.get(0)), found.get(0).getFileName().toString())
                : Optional.empty();
    }

    /** The folder that has the folder in which a name leads to a file. */
    private static Optional<Path> above(Path file, String name) {
        return NamedPath.in(Path.of(""), name)
                .map(NamedPath::path)
                .filter(file::endsWith)
                .map(path -> file.getNameCount() - path.getNameCount() - 1)
                .filter(names -> names > 0)
                .map(names -> file.getRoot().resolve(file.subpath(0, names)));
    }

    private Optional<Path> file(Path folder, String name) {
        return files.resolve(folder, List.of(name)) instanceof Resolution.File file
                ? Optional.of(file.path())
                : Optional.empty();
    }

    private Optional<Path> subfolder(Path start, String name) {
        return !name.startsWith("/") && files.resolve(start, List.of(name)) instanceof Resolution.Folder folder
                ? Optional.of(folder.path())
                : Optional.empty();
    }

    private static Path folder(Path file) {
        return file.resolveSibling("").normalize();
    }
}
