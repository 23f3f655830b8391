package io.github.coursemaven.build.start;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.settings.Json5Settings;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.options.RevealMdCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the scripts of a folder tell reveal-md: those in its {@code package.json}, and those for a shell in it and one level below. */
record RevealMdScripts(Path folder) {

    private static final int LEVELS = 2;

    /** The calls in all scripts, those that write pages before the others. */
    List<RevealMdCommand> calls() throws IOException {
        var calls = new ArrayList<>(
                settings("package.json").map(RevealMdCommand::inScripts).orElse(List.of()));
        for (var script : shellScripts()) {
            calls.addAll(
                    RevealMdCommand.in(SourceReader.read(shown(script), script).text()));
        }
        return Stream.concat(
                        calls.stream().filter(RevealMdScripts::writesPages),
                        calls.stream().filter(call -> !writesPages(call)))
                .toList();
    }

    /** What a configuration file sets; empty if there is none, or it cannot be read. */
    Optional<Value.Mapping> settings(String name) throws IOException {
        var file = folder.resolve(name);
        return Files.isRegularFile(file)
                ? Json5Settings.parse(SourceReader.read(name, file).text()).mapping()
                : Optional.empty();
    }

    private static boolean writesPages(RevealMdCommand call) {
        return call.flags().stream().anyMatch(flag -> flag.name().equals("static"));
    }

    private List<Path> shellScripts() throws IOException {
        try (var files = Files.walk(folder, LEVELS)) {
            return files.filter(file -> file.toString().endsWith(".sh"))
                    .filter(file -> !shown(file).matches("(?:\\.|node_modules/).*"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private String shown(Path file) {
        return Roots.slashed(folder.relativize(file));
    }
}
