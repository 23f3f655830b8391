package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.course.deck.ShownSnippet;
import io.github.coursemaven.course.snippet.Snippet;
import io.github.coursemaven.course.snippet.SnippetFault;
import io.github.coursemaven.course.snippet.SnippetSource;
import io.github.coursemaven.markdown.html.CodeSources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The code that the fences of one deck take from source files. For one thread. */
final class DeckSnippets implements CodeSources {

    private final SnippetFiles files;
    private final Path deck;
    private final Consumer<Problem> problems;
    private final List<ShownSnippet> snippets = new ArrayList<>();
    /** By the place of what is named, because slides may be written twice. */
    private final Map<Location, String> texts = new HashMap<>();

    DeckSnippets(SnippetFiles files, Path deck, Consumer<Problem> problems) {
        this.files = files;
        this.deck = deck;
        this.problems = problems;
    }

    /** Those that are found, in the order of the deck. */
    List<ShownSnippet> shown() {
        return List.copyOf(snippets);
    }

    @Override
    public String shown(SourceText named, SourceText code) {
        return texts.computeIfAbsent(named.locationAt(0), place -> text(named, code));
    }

    private String text(SourceText named, SourceText code) {
        var path = files.path(deck, named.text());
        var file = path.file();
        if (file.isEmpty()) {
            var complaint = path.complaint();
            report(complaint.rule(), named.locationAt(0), path.written(), complaint.text());
            return code.text();
        }
        var read = files.read(file.get());
        read.fault().ifPresent(fault -> report(Rule.SNIPPET_SOURCE, named.locationAt(0), path.written(), fault));
        return read.source()
                .flatMap(source -> find(source, named, path.written()))
                .map(snippet -> text(file.get(), snippet, named, code))
                .orElse(code.text());
    }

    private Optional<Snippet> find(SnippetSource source, SourceText named, String path) {
        var hash = named.text().indexOf('#');
        var found = hash < 0 ? source.whole() : source.find(named.text().substring(hash + 1));
        found.faults().forEach(fault -> report(fault, named, hash, path));
        return found.snippet();
    }

    private void report(SnippetFault fault, SourceText named, int hash, String path) {
        if (hash < 0) {
            report(fault.rule(), named.locationAt(0), path, fault.text());
        } else {
            report(fault.rule(), named.locationAt(hash + 1 + fault.offset()), "#" + fault.name(), fault.text());
        }
    }

    private void report(Rule rule, Location place, String name, String text) {
        problems.accept(rule.at(place, "'" + name + "' " + text));
    }

    private String text(Path file, Snippet snippet, SourceText named, SourceText code) {
        var drift = new SnippetDrift(snippet, files.shown(file), code);
        var isFilled = code.text().isBlank() || drift.isByEntities();
        var problem = isFilled ? Optional.<Problem>empty() : drift.problem();
        problem.ifPresent(problems);
        snippets.add(new ShownSnippet(named.locationAt(0), named.text(), file, snippet, problem.isPresent()));
        return isFilled ? snippet.text() : code.text();
    }
}
