package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.course.deck.DeckSources;
import io.github.coursemaven.course.deck.ShownSnippet;
import io.github.coursemaven.course.options.SourceUrl;
import io.github.coursemaven.course.snippet.Snippet;
import io.github.coursemaven.course.snippet.SnippetFault;
import io.github.coursemaven.course.snippet.SnippetLine;
import io.github.coursemaven.course.snippet.SnippetSource;
import io.github.coursemaven.markdown.html.CodeLink;
import io.github.coursemaven.markdown.html.CodeSource;
import io.github.coursemaven.markdown.html.CodeSources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** The code that the fences of one deck take from source files. For one thread. */
final class DeckSnippets implements CodeSources {

    private final SnippetFiles files;
    private final DeckOutputs outputs;
    private final DeckShells shells;
    private final Path deck;
    private final Optional<PreprocessorFolders> folders;
    private final Optional<SourceUrl> sourceUrl;
    private final Consumer<Problem> problems;
    private final List<ShownSnippet> snippets = new ArrayList<>();
    /** By the place of what is named, because slides may be written twice. */
    private final Map<Location, String> texts = new HashMap<>();

    /**
     * Those of a deck.
     *
     * @param folders where files are found after {@code FILE:}
     */
    DeckSnippets(
            CodeOrigins code,
            Path deck,
            Optional<PreprocessorFolders> folders,
            Optional<SourceUrl> sourceUrl,
            Consumer<Problem> problems) {
        this.files = code.files();
        this.outputs = new DeckOutputs(code.outputs(), deck, snippets::add, problems);
        this.sourceUrl = sourceUrl;
        this.shells = new DeckShells(code.shells(), deck, snippets::add, problems);
        this.deck = deck;
        this.folders = folders;
        this.problems = problems;
    }

    /** The files that the deck is made of, after all its slides were read. */
    DeckSources sources(List<Path> included, List<Path> configuration, List<Path> styleSheets) {
        return new DeckSources(deck, included, configuration, styleSheets, snippets, outputs.unproven());
    }

    @Override
    public String shown(CodeSource source, SourceText code) {
        return texts.computeIfAbsent(source.named().locationAt(0), place -> switch (source.kind()) {
            case FILE -> text(source.named(), code);
            case OUTPUT -> outputs.text(source.named(), code);
            case RUN -> shells.text(source.named(), code);
        });
    }

    @Override
    public String compared(CodeSource source, SourceText code) {
        return snippet(source)
                .filter(each -> !each.hasDrifted())
                .map(each -> each.snippet().text())
                .orElseGet(() -> shown(source, code));
    }

    private String text(SourceText named, SourceText code) {
        var path = files.path(deck, named.text());
        var file = path.file();
        if (file.isEmpty()) {
            reportMissing(path, named);
        }
        return file.flatMap(each -> found(each, named, path).map(snippet -> text(each, snippet, named, code)))
                .orElse(code.text());
    }

    @Override
    public String included(SourceText code, String language) {
        return IncludeLine.mayBeIn(code.text())
                ? texts.computeIfAbsent(code.locationAt(0), place -> withFiles(code, language))
                : code.text();
    }

    private String withFiles(SourceText code, String language) {
        return IncludeLine.pattern(folders.isPresent())
                .matcher(code.text())
                .replaceAll(found ->
                        Matcher.quoteReplacement(included(code, IncludeLine.of(found), found.group(), language)));
    }

    /** The code that a line includes, as far to the right as that is. */
    private String included(SourceText code, IncludeLine line, String written, String language) {
        if (line.namesMarkdown()) {
            return written;
        }
        var named = code.slice(line.start(), line.start() + line.name().length());
        var path = files.path(files.file(named.locationAt(0)), line.name());
        var file = path.file().or(() -> line.isComment() ? Optional.empty() : inFolders(path.written()));
        if (file.isEmpty() && line.isMeant(language)) {
            reportMissing(path, named);
        }
        var snippet = file.flatMap(each -> found(each, named, path));
        snippet.ifPresent(each -> snippets.add(
                new ShownSnippet(named.locationAt(0), named.text(), file.orElseThrow(), each, true, false)));
        var blanks =
                written.substring(0, written.length() - written.stripLeading().length());
        return snippet.map(each -> each.text().replaceAll("(?m)^(?=.)", blanks)).orElse(written);
    }

    private Optional<Path> inFolders(String name) {
        return folders.flatMap(all -> all.find(name));
    }

    @Override
    public Optional<CodeLink> link(CodeSource source) {
        return sourceUrl.flatMap(template -> snippet(source).map(each -> link(template, each)));
    }

    private Optional<ShownSnippet> snippet(CodeSource source) {
        var place = source.named().locationAt(0);
        return snippets.stream().filter(each -> each.place().equals(place)).findFirst();
    }

    private CodeLink link(SourceUrl template, ShownSnippet shown) {
        var numbers =
                shown.snippet().lines().stream().mapToInt(SnippetLine::number).summaryStatistics();
        var path = files.inCheckout(shown.source());
        return new CodeLink(path, template.of(path, numbers.getMin(), numbers.getMax()));
    }

    private void reportMissing(SnippetPath path, SourceText named) {
        var complaint = path.complaint();
        report(complaint.rule(), named.locationAt(0), path.written(), complaint.text());
    }

    private Optional<Snippet> found(Path file, SourceText named, SnippetPath path) {
        var read = files.read(file);
        read.fault().ifPresent(fault -> report(Rule.SNIPPET_SOURCE, named.locationAt(0), path.written(), fault));
        return read.source().flatMap(source -> find(source, named, path.written()));
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
        var drift = new SnippetDrift(snippet, () -> DriftSource.ofFile(files.shown(file)), code);
        var isFilled = code.text().isBlank() || drift.isByEntities();
        var problem = isFilled ? Optional.<Problem>empty() : drift.problem();
        problem.ifPresent(problems);
        snippets.add(new ShownSnippet(named.locationAt(0), named.text(), file, snippet, isFilled, problem.isPresent()));
        return isFilled ? snippet.text() : code.text();
    }
}
