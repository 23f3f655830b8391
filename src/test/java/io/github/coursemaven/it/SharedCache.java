package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.TestServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds of twenty modules that share a build cache on a server. */
public final class SharedCache {

    private static final List<String> MODULES =
            IntStream.rangeClosed(1, 20).mapToObj("m%02d"::formatted).toList();
    private static final String CHANGED = "m07";
    private static final Pattern REMOTE = Pattern.compile("```xml\\n(<remote .*?</remote>\\n)```", Pattern.DOTALL);
    private static final String URL = "https://cache.example.edu/courses";

    private SharedCache() {}

    /**
     * Starts a server that keeps what it is sent, and copies the course for each build; the configuration is that of the guide.
     *
     * @return ends the server, and says which requests it got; of a type of the JDK, because scripts may have class loaders of
     *     their own
     */
    public static Supplier<List<String>> prepare(File project) throws IOException {
        var server = new TestServer().otherwise(keeping(new ConcurrentHashMap<>()));
        MODULES.forEach(module -> server.with("/page/" + module, TestServer.status(200)));
        var remote = REMOTE.matcher(CacheBuilds.guide())
                .results()
                .map(found -> found.group(1).replace(URL, server.url("/cache")))
                .findFirst()
                .orElseThrow();
        for (var name : List.of("first", "second", "clean", "cold")) {
            var folder = project.toPath().resolve(name);
            write(project, folder, server.url("/page/"));
            Files.writeString(
                    folder.resolve(".mvn/maven-build-cache-config.xml"),
                    CacheBuilds.comparing().replaceFirst("<configuration>\\n", "<configuration>\n" + remote));
        }
        for (var name : List.of("second", "clean")) {
            var deck = deck(project.toPath().resolve(name), CHANGED);
            Files.writeString(deck, Files.readString(deck) + "\n---\n\n## One more\n");
        }
        return () -> {
            server.close();
            return server.requests();
        };
    }

    private static void write(File project, Path folder, String page) throws IOException {
        var course = project.toPath().resolve("course");
        Files.createDirectories(folder.resolve(".mvn"));
        // each is a checkout, which paths in reports are relative to
        Projects.makeCheckout(folder.toFile());
        for (var name : List.of("pom.xml", ".mvn/extensions.xml")) {
            Files.copy(course.resolve(name), folder.resolve(name));
        }
        var pom = Files.readString(course.resolve("module.xml"));
        for (var module : MODULES) {
            Files.createDirectories(deck(folder, module).getParent());
            Files.writeString(folder.resolve(module).resolve("pom.xml"), pom.replace("CHAPTER", module));
            Files.writeString(
                    deck(folder, module),
                    "# Chapter " + module + "\n\n[a page](" + page + module + ")\n\n---\n\n## End\n");
        }
    }

    private static Path deck(Path folder, String module) {
        return folder.resolve(module).resolve("slides/deck.md");
    }

    private static TestServer.Handler keeping(Map<String, byte[]> files) {
        return exchange -> {
            var path = exchange.getRequestURI().getPath();
            if (exchange.getRequestMethod().equals("PUT")) {
                files.put(path, exchange.getRequestBody().readAllBytes());
                TestServer.status(201).answer(exchange);
            } else if (files.containsKey(path)) {
                TestServer.page("application/octet-stream", files.get(path)).answer(exchange);
            } else {
                TestServer.status(404).answer(exchange);
            }
        };
    }

    public static void verify(File project, Supplier<List<String>> server) {
        var requests = server.get();
        var build = Build.in(project).hasNothingToComplainOf();
        assertThat(build.linesMatching(".*(Skipping plugin execution \\(cached\\): course|--- course:.*):slides.*"))
                .as(build::endOfLog)
                .extracting(line -> line.contains("cached") ? "cached" : "built")
                .containsExactlyElementsOf(Stream.of(
                                all("built"), // first
                                Collections.nCopies(6, "cached"), // second
                                List.of("built"),
                                Collections.nCopies(13, "cached"),
                                all("built"), // clean
                                all("cached"), // cold
                                all("built")) // without the cache
                        .flatMap(List::stream)
                        .toList());
        isTheSame(build, "second", "clean");
        isTheSame(build, "cold", "first");
        for (var module : MODULES) {
            assertThat(requests.stream().filter(("HEAD /page/" + module)::equals))
                    .as("requests for the link of " + module)
                    .hasSize(module.equals(CHANGED) ? 4 : 3);
        }
    }

    private static List<String> all(String how) {
        return Collections.nCopies(MODULES.size(), how);
    }

    private static void isTheSame(Build build, String one, String other) {
        for (var module : MODULES) {
            for (var folder : List.of("/target/site/slides", "/target/course")) {
                var files = build.filesBelow(one + "/" + module + folder);
                assertThat(files).isNotEmpty().isEqualTo(build.filesBelow(other + "/" + module + folder));
                for (var file : files) {
                    assertThat(build.file(one + "/" + module + folder).resolve(file))
                            .hasSameBinaryContentAs(
                                    build.file(other + "/" + module + folder).resolve(file));
                }
            }
        }
    }
}
