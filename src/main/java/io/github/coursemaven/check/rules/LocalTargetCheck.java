package io.github.coursemaven.check.rules;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.FileVerdict;
import io.github.coursemaven.course.link.Destination;
import io.github.coursemaven.course.link.Destinations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that references lead to pages and files of the course, and that those are fit to be published. */
public final class LocalTargetCheck implements CourseCheck {

    private static final long MEGABYTE = 1_000_000;
    private static final long HEAVY = 5 * MEGABYTE;

    private final Destinations destinations;

    public LocalTargetCheck(Destinations destinations) {
        this.destinations = destinations;
    }

    @Override
    public List<Problem> check(Course course) {
        var problems = new ArrayList<Problem>();
        for (var deck : course.decks()) {
            deck.references()
                    .forEach(reference ->
                            problems.addAll(problems(deck.folder(), reference, destinations.from(deck, reference))));
        }
        for (var sheet : course.styleSheets()) {
            sheet.references()
                    .forEach(reference -> problems.addAll(
                            problems(sheet.origin().folder(), reference, destinations.from(sheet, reference))));
        }
        for (var page : course.pages()) {
            page.references()
                    .forEach(reference -> problems.addAll(problems(
                            page.originOf(reference).folder(), reference, destinations.from(page, reference))));
        }
        return problems;
    }

    private List<Problem> problems(Path folder, Reference reference, Destination destination) {
        var problems = new ArrayList<Problem>();
        for (var fault : destination.faults()) {
            problems.add(fault.rule().about(reference, fault.message()).ofKind(destination.kindOfFault()));
        }
        if (reference.target() instanceof Target.Local local && local.siteAbsolute()) {
            problems.add(complaint(
                    Rule.SITE_ABSOLUTE,
                    reference,
                    "begins " + destinations.siteRoot(folder, local) + "; write a path relative to this file"));
        }
        destination.file().flatMap(file -> file(file, reference)).ifPresent(problems::add);
        destination
                .file()
                .flatMap(file -> WindowsNameCheck.message(Roots.slashed(Roots.relative(folder, file))))
                .ifPresent(message -> problems.add(Rule.WINDOWS_NAME.about(reference, message)));
        return problems;
    }

    private static Optional<Problem> file(Path file, Reference reference) {
        var name = file.getFileName().toString();
        var isOpened = reference.kind() == Kind.LINK || reference.kind() == Kind.FRAME;
        if (isOpened && (name.endsWith(".md") || name.endsWith(".markdown"))) {
            return Optional.of(complaint(
                    Rule.LINKS_TO_SOURCE,
                    reference,
                    "is not a deck, so readers get its Markdown; " + FileVerdict.SAY_DECK + ", or link to a page"));
        }
        var size = size(file);
        return size > HEAVY
                ? Optional.of(complaint(
                        Rule.HEAVY_ASSET, reference, "has a size of " + size / MEGABYTE + " MB; make it smaller"))
                : Optional.empty();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem complaint(Rule rule, Reference reference, String text) {
        return rule.about(reference, "'" + reference.shown() + "' " + text);
    }
}
