package io.github.coursemaven.base.files;

import io.github.coursemaven.base.files.Resolution.Dangling;
import io.github.coursemaven.base.files.Resolution.File;
import io.github.coursemaven.base.files.Resolution.Folder;
import io.github.coursemaven.base.files.Resolution.Forbidden;
import io.github.coursemaven.base.files.Resolution.Impossible;
import io.github.coursemaven.base.files.Resolution.Missing;
import io.github.coursemaven.base.files.Resolution.OtherSpelling;
import io.github.coursemaven.base.files.Resolution.Outside;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of a course, and what paths lead to, inside the checkout only. Results are cached, so use one instance for one
 * build only. Thread-safe.
 */
public final class CourseFiles {

    private final Roots roots;
    private final WrittenFiles written;
    private final Folders folders = new Folders();
    private final SourceTree tree;
    private final GitIgnore git;
    private final Suggestions suggestions = new Suggestions(this::all);
    private final Map<Lookup, Resolution> results = new ConcurrentHashMap<>();

    /**
     * Files of one checkout.
     *
     * @param leftOut absolute folders that do not belong to the course, such as output directories
     * @param written what earlier builds wrote; it is never copied
     */
    public CourseFiles(Roots roots, Set<Path> leftOut, WrittenFiles written) {
        this.roots = roots;
        this.written = written;
        this.tree = new SourceTree(roots, leftOut);
        this.git = new GitIgnore(roots.checkout());
    }

    public Roots roots() {
        return roots;
    }

    /**
     * All files that may belong to the course, absolute and sorted. The search runs only once.
     *
     * @throws UncheckedIOException if it is not known where a symbolic link leads
     */
    public List<Path> all() {
        return tree.found().files();
    }

    /** What lies there and is no regular file of the checkout, or a link to one; absolute and sorted. */
    public List<Path> unusable() {
        return tree.found().unusable();
    }

    /** The folders below the search root that cannot be read, absolute and sorted. */
    public List<Path> unreadableFolders() {
        return tree.found().unreadable();
    }

    /**
     * The files in a folder that pages may load, if something in it is used: not hidden files, keys, build directories, and
     * links out of the checkout.
     *
     * @param folder absolute, inside the checkout
     * @param most how many are wanted at most
     * @throws UncheckedIOException if a folder cannot be read
     */
    public FolderFiles beside(Path folder, int most) {
        return files(folder, most, PublicationRule.HIDDEN_LOOKS);
    }

    /** The same for a folder that a setting wants to be published: other files than looks, too, if the folder is hidden. */
    public FolderFiles publishable(Path folder, int most) {
        return files(folder, most, PublicationRule.HIDDEN_FOLDERS);
    }

    private FolderFiles files(Path folder, int most, PublicationRule rule) {
        try {
            return FolderFiles.in(folder, tree::isElsewhere, most).filter(file -> isPublishable(file, rule));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPublishable(Path file, PublicationRule rule) {
        var name = List.of(file.getFileName().toString());
        return resolve(file.resolveSibling(""), name, rule) instanceof File;
    }

    /** Whether a folder is one that builds write to, or holds the output of this build. */
    public boolean isOutput(Path folder) {
        var real = realPath(folder);
        return tree.isOutput(real) || written.hasOutputBelow(real);
    }

    /** The folder that builds write to, above a file or folder that may not exist yet. */
    public Optional<Path> outputAbove(Path below) {
        return tree.outputAbove(realPath(below));
    }

    /** Whether Git ignores a file, which may not exist yet. */
    public boolean isIgnoredByGit(Path file) {
        return git.ignored(realPath(file)).isPresent();
    }

    /** The outermost folder above a file that Git ignores. */
    public Optional<Path> folderIgnoredByGit(Path file) {
        var real = realPath(file);
        return git.ignored(real).filter(ignored -> !ignored.equals(real));
    }

    /** Whether a folder holds the whole course. */
    public boolean holdsCourse(Path folder) {
        return roots.search().startsWith(realPath(folder));
    }

    /**
     * The result for the first name that exists; if none exists, the result for the first name.
     *
     * @param folder absolute, inside the checkout
     * @param names relative paths with {@code /}; never empty
     */
    public Resolution resolve(Path folder, List<String> names) {
        return resolve(folder, names, PublicationRule.NOTHING_HIDDEN);
    }

    /** The same for what a setting or a style sheet names: style sheets, scripts, pictures and fonts may be hidden. */
    public Resolution resolveLook(Path folder, List<String> names) {
        return resolve(folder, names, PublicationRule.HIDDEN_LOOKS);
    }

    /** The same for a folder that a setting wants to be published, which may be hidden. */
    public Resolution resolveFolder(Path folder, List<String> names) {
        return resolve(folder, names, PublicationRule.HIDDEN_FOLDERS);
    }

    private Resolution resolve(Path folder, List<String> names, PublicationRule rule) {
        return results.computeIfAbsent(new Lookup(folder, names, rule), this::firstThatExists);
    }

    private Resolution firstThatExists(Lookup lookup) {
        var first = resolve(lookup, lookup.names().get(0));
        for (var index = 1; first instanceof Missing && index < lookup.names().size(); index++) {
            var next = resolve(lookup, lookup.names().get(index));
            if (!(next instanceof Missing)) {
                return next;
            }
        }
        return first;
    }

    private Resolution resolve(Lookup lookup, String name) {
        var folder = lookup.folder();
        var named = NamedPath.in(folder, name);
        if (named.isEmpty()) {
            return new Impossible();
        }
        var path = named.get().path();
        if (!path.startsWith(roots.checkout())) {
            return new Outside(roots.hasRepository());
        }
        if (written.has(path)) {
            return ofThisBuild();
        }
        return spelt(path, folder).orElseGet(() -> existing(named.get(), lookup, name));
    }

    /** The result for a path that exists on disk only with another spelling. */
    private Optional<Resolution> spelt(Path path, Path folder) {
        var onDisk = roots.checkout();
        for (var component : roots.checkout().relativize(path)) {
            var name = component.toString();
            if (name.isEmpty() || folders.contains(onDisk, name)) {
                onDisk = onDisk.resolve(name);
                continue;
            }
            var similar = folders.similar(onDisk, name);
            if (similar.isEmpty()) {
                return Optional.empty();
            }
            onDisk = onDisk.resolve(similar.get());
        }
        return onDisk.equals(path)
                ? Optional.empty()
                : Optional.of(new OtherSpelling(Roots.slashed(folder.relativize(onDisk))));
    }

    private Resolution existing(NamedPath named, Lookup lookup, String name) {
        var path = named.path();
        if (!Files.exists(path)) {
            return Files.isSymbolicLink(path)
                    ? new Dangling()
                    : new Missing(suggestions.instead(lookup.folder(), name));
        }
        var real = realPath(path);
        if (!real.startsWith(roots.checkout())) {
            return new Outside(roots.hasRepository());
        }
        if (written.has(real)) {
            return ofThisBuild();
        }
        var objection = lookup.rule()
                .objection(roots.checkout().relativize(path))
                .or(() -> lookup.rule().objection(roots.checkout().relativize(real)));
        if (objection.isPresent()) {
            return new Forbidden(objection.get());
        }
        if (Files.isDirectory(path)) {
            return new Folder(path);
        }
        if (named.onlyFolder()) {
            return new Missing(Optional.of(name.replaceFirst("/[/.]*$", "")));
        }
        return Files.isRegularFile(path)
                ? new File(path)
                : new Forbidden("is not a regular file; it is never published");
    }

    private static Path realPath(Path path) {
        try {
            return Roots.real(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resolution ofThisBuild() {
        return new Forbidden(
                "is in the output of this build, which is never copied into itself; name a file of the sources");
    }
}
