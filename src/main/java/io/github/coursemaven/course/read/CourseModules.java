package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.problem.Rule;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The modules of the build that a course is read in. They are asked for when a deck first needs one. Thread-safe. */
final class CourseModules {

    private static final String PREFIX = "module:";
    private static final Pattern IN_MODULE = Pattern.compile(PREFIX + "/?([^/]*)/?(.*)");

    private final Supplier<List<ModuleFolders>> modules;
    private Optional<List<ModuleFolders>> known = Optional.empty();

    CourseModules(Supplier<List<ModuleFolders>> modules) {
        this.modules = modules;
    }

    /**
     * What is written as {@code module:name/rest}.
     *
     * @param rest what follows the module
     */
    record Named(String module, String rest) {}

    /** The module that a text names; empty if it does not begin with {@code module:}. */
    static Optional<Named> named(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var found = IN_MODULE.matcher(text);
        return found.matches() ? Optional.of(new Named(found.group(1), found.group(2))) : Optional.empty();
    }

    private synchronized List<ModuleFolders> all() {
        var found = known.orElseGet(modules);
        known = Optional.of(found);
        return found;
    }

    /** The modules with a name: usually one or none. */
    List<ModuleFolders> named(Named name) {
        return all().stream()
                .filter(module -> module.artifactId().equals(name.module()))
                .toList();
    }

    /** The module that a file is in. */
    Optional<ModuleFolders> around(Path file) {
        return all().stream()
                .filter(module -> file.startsWith(module.base()))
                .max(Comparator.comparing(module -> module.base().getNameCount()));
    }

    /** The folders in which paths of a module begin: its base directory, then its source folders. */
    List<Path> folders(Named name) {
        var modules = named(name);
        return modules.stream()
                .flatMap(module -> Stream.concat(Stream.of(module.base()), module.sources().stream()))
                .toList();
    }

    /**
     * That there is no such module, in words that follow the quoted text that names it.
     *
     * @param written the whole text
     */
    Complaint unknown(Named name, String written) {
        var names = all().stream()
                .map(ModuleFolders::artifactId)
                .sorted()
                .distinct()
                .toList();
        var cure = EditDistance.nearest(name.module(), names)
                .map(near -> Resolution.didYouMean(
                        written.replaceFirst(Pattern.quote(name.module()), Matcher.quoteReplacement(near))))
                .orElse(
                        names.isEmpty()
                                ? "; run Maven in the folder of the parent POM, or write a path from the deck"
                                : "; its modules are '" + String.join("', '", names) + "'");
        return new Complaint(
                Rule.MISSING_FILE, "names the module '" + name.module() + "', which is not in this build" + cure);
    }
}
