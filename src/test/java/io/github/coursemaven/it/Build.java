package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A finished build: its log and its files. Failures show the end of the log. */
final class Build {

    private static final int LINES_SHOWN = 40;
    private static final Pattern COLOUR = Pattern.compile("\\x{1B}\\[[0-9;]*m");

    private final Path folder;
    private final List<String> log;

    private Build(Path folder, List<String> log) {
        this.folder = folder;
        this.log = log;
    }

    /** The build in a folder of its own that has its {@code build.log}. */
    static Build in(File folder) {
        try {
            var log = Files.readString(folder.toPath().resolve("build.log"), StandardCharsets.UTF_8);
            return new Build(
                    folder.toPath(), COLOUR.matcher(log).replaceAll("").lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same build, for what is in a folder of it. */
    Build module(String name) {
        return new Build(folder.resolve(name), log);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    Build logs(String... lines) {
        assertThat(List.of(lines)).as(this::endOfLog).allMatch(log::contains);
        return this;
    }

    Build logsTimes(String line, int times) {
        assertThat(log.stream().filter(line::equals)).as(this::endOfLog).hasSize(times);
        return this;
    }

    Build logsPart(String part) {
        assertThat(linesWith(part)).as(() -> "lines with " + part + endOfLog()).isNotEmpty();
        return this;
    }

    Build logsMatch(String regex) {
        assertThat(linesMatching(regex))
                .as(() -> "lines like " + regex + endOfLog())
                .isNotEmpty();
        return this;
    }

    Build logsNowhere(String part) {
        assertThat(linesWith(part)).as(this::endOfLog).isEmpty();
        return this;
    }

    /** All lines with a rule's id at their end, in their order, and no others. */
    Build reports(String... lines) {
        assertThat(linesMatching("\\[(ERROR|WARNING|INFO)] .+ \\[[a-z-]+]"))
                .as(this::endOfLog)
                .containsExactly(lines);
        return this;
    }

    List<String> linesWith(String part) {
        return log.stream().filter(line -> line.contains(part)).toList();
    }

    List<String> linesMatching(String regex) {
        return log.stream().filter(line -> line.matches(regex)).toList();
    }

    Build hasNothingToComplainOf() {
        return complainsOnlyOf();
    }

    Build complainsOnlyOf(String... lines) {
        assertThat(linesMatching("\\[(WARNING|ERROR)].*")).as(this::endOfLog).containsExactly(lines);
        return this;
    }

    Build has(String... paths) {
        assertThat(paths).as(this::endOfLog).allMatch(path -> Files.isRegularFile(file(path)));
        return this;
    }

    Build lacks(String... paths) {
        assertThat(paths).as(this::endOfLog).noneMatch(path -> Files.exists(file(path)));
        return this;
    }

    /** Nothing was written by this plugin; Maven 4 has a repository of its own in the build directory. */
    Build hasNoOutput(String... modules) {
        for (var module : modules) {
            module(module).lacks("target/site", "target/course");
        }
        return this;
    }

    /** A page that has a number of slides, each with something in it. */
    Build hasSlides(String page, int number) {
        var slides = page(page).select(".slides section:not(:has(> section))");
        assertThat(slides.size()).as(() -> "slides of " + page + endOfLog()).isEqualTo(number);
        assertThat(slides.stream().filter(slide -> slide.html().isBlank()).toList())
                .as(() -> "empty slides of " + page + endOfLog())
                .isEmpty();
        return this;
    }

    /** An index that links these pages in this order. */
    Build indexLinks(String index, String... pages) {
        assertThat(page(index).select("ol.decks .title a").eachAttr("href"))
                .as(this::endOfLog)
                .containsExactly(pages);
        return this;
    }

    Build containsText(String path, String... parts) {
        assertThat(text(path)).as(() -> path + endOfLog()).contains(parts);
        return this;
    }

    Build containsInOrder(String path, String... parts) {
        assertThat(text(path)).as(() -> path + endOfLog()).containsSubsequence(parts);
        return this;
    }

    Build containsNot(String path, String... parts) {
        assertThat(text(path)).as(() -> path + endOfLog()).doesNotContain(parts);
        return this;
    }

    String text(String path) {
        has(path);
        try {
            return Files.readString(file(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** The regular files below a folder, relative to it, with {@code /}; sorted. */
    List<String> filesBelow(String path) {
        var root = file(path);
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(found -> root.relativize(found).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names in a folder, sorted. */
    List<String> names(String path) {
        return Stream.of(Optional.ofNullable(file(path).toFile().list()).orElse(new String[0]))
                .sorted()
                .toList();
    }

    /** The goals of each run, as {@code invoker.properties} names them; with this plugin's version. */
    List<String> goals() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file("invoker.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("invoker.goals"))
                .sorted()
                .map(properties::getProperty)
                .toList();
    }

    String endOfLog() {
        var from = Math.max(0, log.size() - LINES_SHOWN);
        return String.join("\n", Arrays.asList("", "the build log of " + folder + " ends:", ""))
                + String.join("\n", log.subList(from, log.size()))
                + "\n";
    }
}
