package io.github.coursemaven.check;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.files.CourseFiles;
import io.github.coursemaven.files.Resolution;
import io.github.coursemaven.files.Resolution.Complaint;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.reference.Kind;
import io.github.coursemaven.reference.PercentEncoding;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.reference.SchemeTypo;
import io.github.coursemaven.reference.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** References to files of the course: there, spelt as on disk, inside the checkout. */
final class LocalTargetCheck implements CourseCheck {

    private static final long HEAVY_BYTES = 5_000_000;

    private final CourseFiles files;

    LocalTargetCheck(CourseFiles files) {
        this.files = files;
    }

    @Override
    public List<Problem> check(Course course) {
        var problems = new ArrayList<Problem>();
        var decks = new LinkedDecks(course, files.roots());
        for (var deck : course.decks()) {
            deck.references().forEach(reference -> problems.addAll(inDeck(decks, deck, reference)));
        }
        for (var sheet : course.styleSheets()) {
            var folder = sheet.file().resolveSibling("");
            sheet.references().forEach(reference -> problems.addAll(inFolder(folder, reference)));
        }
        return problems;
    }

    private List<Problem> inDeck(LinkedDecks decks, Deck deck, Reference reference) {
        var elsewhere = reference.target() instanceof Target.Local local
                && (local.sameDocument()
                        || decks.linkedFrom(deck, local).isPresent()
                        || decks.isIndexFrom(deck, local));
        return elsewhere ? siteAbsolute(reference) : inFolder(deck.folder(), reference);
    }

    private List<Problem> inFolder(Path start, Reference reference) {
        if (!(reference.target() instanceof Target.Local local)) {
            return reference.target().faults().stream()
                    .map(fault -> fault.rule().at(reference.location(), fault.message()))
                    .toList();
        }
        if (local.sameDocument()) {
            return List.of();
        }
        var folder = local.siteAbsolute() ? files.roots().search() : start;
        var resolution = files.resolve(folder, local.names());
        var problems = new ArrayList<>(siteAbsolute(reference));
        complaint(resolution, local, reference.shown())
                .map(complaint -> complaint.rule().at(reference.location(), quoted(reference) + complaint.text()))
                .ifPresent(problems::add);
        if (resolution instanceof Resolution.Folder found) {
            problems.addAll(folder(found.path(), reference));
        }
        if (resolution instanceof Resolution.File found) {
            problems.addAll(file(found.path(), reference));
        }
        return problems;
    }

    /** A name that decodes to nothing may be that of a file all the same; only where it is not, that is to be told. */
    private static Optional<Complaint> complaint(Resolution resolution, Target.Local local, String written) {
        if (!(resolution instanceof Resolution.Missing missing)) {
            return resolution.complaint();
        }
        if (PercentEncoding.decode(local.path()).isEmpty()) {
            return Optional.of(new Complaint(
                    Rule.BAD_URL, "has a '%' that encodes no character, and no file has this name; write '%25'"));
        }
        return new Resolution.Missing(missing.suggestion().or(() -> SchemeTypo.meantByPath(written))).complaint();
    }

    private static List<Problem> siteAbsolute(Reference reference) {
        return reference.target() instanceof Target.Local local && local.siteAbsolute()
                ? List.of(Rule.SITE_ABSOLUTE.at(
                        reference.location(),
                        quoted(reference) + "begins at the root of the course; write a path relative to this file"))
                : List.of();
    }

    private static List<Problem> folder(Path folder, Reference reference) {
        return Files.exists(folder.resolve("index.html"))
                ? List.of()
                : List.of(Rule.DIRECTORY_WITHOUT_INDEX.at(
                        reference.location(),
                        quoted(reference) + "is a folder without an index page; name a file in it"));
    }

    private static List<Problem> file(Path file, Reference reference) {
        var name = file.getFileName().toString();
        if (reference.kind() == Kind.LINK && (name.endsWith(".md") || name.endsWith(".markdown"))) {
            return List.of(Rule.LINKS_TO_SOURCE.at(
                    reference.location(),
                    quoted(reference)
                            + "is no deck, so readers get its Markdown; write 'deck: true' at its top, or link"
                            + " to a page"));
        }
        return size(file) > HEAVY_BYTES
                ? List.of(Rule.HEAVY_ASSET.at(
                        reference.location(),
                        quoted(reference) + "has " + size(file) / 1_000_000 + " MB; make it smaller"))
                : List.of();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(Reference reference) {
        return "'" + reference.shown() + "' ";
    }
}
