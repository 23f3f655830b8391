package io.github.coursemaven.course.read;

import io.github.coursemaven.course.shell.ShellAnswer;
import io.github.coursemaven.course.shell.Shells;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs code of decks with the classes of their modules. Thread-safe.
 *
 * @param shells empty if no code may be run
 */
record ModuleShells(Optional<Shells> shells, CourseModules modules) {

    boolean mayRun() {
        return shells.isPresent();
    }

    /** What JShell says to the last block of a session. */
    ShellAnswer ask(List<List<String>> session, Path deck) {
        var classPath = modules.around(deck).map(ModuleFolders::classPath).orElse(List.of());
        try {
            return shells.orElseThrow().ask(session, classPath);
        } catch (IOException e) {
            return new ShellAnswer(
                    List.of(), Optional.of("was not run: " + e.getMessage() + "; try whether 'jshell' starts"));
        }
    }
}
