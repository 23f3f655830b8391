package io.github.coursemaven.check;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.check.proof.CodeFacts;
import io.github.coursemaven.check.proof.CodeProof;
import io.github.coursemaven.check.rules.AnchorCheck;
import io.github.coursemaven.check.rules.CodeCheck;
import io.github.coursemaven.check.rules.CollisionCheck;
import io.github.coursemaven.check.rules.CourseCheck;
import io.github.coursemaven.check.rules.DuplicateIdCheck;
import io.github.coursemaven.check.rules.FormulaCheck;
import io.github.coursemaven.check.rules.ImageTypeCheck;
import io.github.coursemaven.check.rules.LocalTargetCheck;
import io.github.coursemaven.check.rules.UndefinedReferenceCheck;
import io.github.coursemaven.check.rules.UnreadLinkCheck;
import io.github.coursemaven.check.rules.WindowsNameCheck;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destinations;
import io.github.coursemaven.course.options.Library;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs all checks of a course. */
public final class CourseChecker {

    private final CourseFiles files;
    private final Library library;
    private final ExternalLinks externalLinks;
    private final LocalDate today;
    private final CodeFacts code;

    /** @param library what comes with the plugin */
    public CourseChecker(CourseFiles files, Library library, ExternalLinks externalLinks) {
        this(files, library, externalLinks, LocalDate.now(ZoneOffset.UTC));
    }

    /**
     * Checks as if on a certain day.
     *
     * @param library what comes with the plugin
     * @param today excludes that were valid until an earlier day have expired
     */
    public CourseChecker(CourseFiles files, Library library, ExternalLinks externalLinks, LocalDate today) {
        this(files, library, externalLinks, today, CodeFacts.NONE);
    }

    private CourseChecker(
            CourseFiles files, Library library, ExternalLinks externalLinks, LocalDate today, CodeFacts code) {
        this.files = files;
        this.library = library;
        this.externalLinks = externalLinks;
        this.today = today;
        this.code = code;
    }

    /** The same checks, and what the build knows of the code on slides. */
    public CourseChecker with(CodeFacts facts) {
        return new CourseChecker(files, library, externalLinks, today, facts);
    }

    private List<CourseCheck> checks(Course course, Set<View> views) {
        var destinations = Destinations.of(course, files, views);
        return List.of(
                new CollisionCheck(),
                new LocalTargetCheck(destinations),
                new AnchorCheck(destinations),
                new UndefinedReferenceCheck(),
                new UnreadLinkCheck(destinations),
                new ImageTypeCheck(destinations),
                new WindowsNameCheck(files.roots()),
                new DuplicateIdCheck(),
                new CodeCheck(library),
                new FormulaCheck(library));
    }

    /** The problems of the course, including those found while it was read, and a verdict on each of its references. */
    public CheckResult check(Course course) {
        return check(course, EnumSet.allOf(View.class));
    }

    /**
     * The same if decks are not published in all views.
     *
     * @param views those that links can lead to
     */
    public CheckResult check(Course course, Set<View> views) {
        var references = course.references();
        var suppressions = new Suppressions(course, references, today);
        var external = ExternalVerdicts.on(references, suppressions, externalLinks);
        var uses = new TargetUses(course, references);
        var found = checks(course, views).stream().flatMap(check -> check.check(course).stream());
        var proof = CodeProof.of(course, code, files.roots());
        var all = Stream.of(course.problems().stream(), found, proof.problems().stream(), external.problems())
                .flatMap(each -> each)
                .distinct()
                .map(uses::explained)
                .toList();
        var reported = Stream.concat(all.stream().filter(suppressions::allows), suppressions.stale(all))
                .toList();
        return new CheckResult(reported, links(references, new LocalVerdicts(all, reported), external), proof.code());
    }

    /** The same checks without those of other hosts. */
    public CourseChecker withoutNetwork() {
        return new CourseChecker(files, library, ExternalLinks.unchecked("checked before"), today, code);
    }

    /** Those of the problems found while pages were made that the authors do not suppress. */
    public List<Problem> reported(Course course, List<Problem> late) {
        var suppressions = new Suppressions(course, course.references(), today);
        return late.stream().filter(suppressions::allows).toList();
    }

    /**
     * What was found in a whole course, for reports that must not tell what is in speaker notes and hidden slides.
     *
     * @param students the course without them
     */
    public CheckResult forStudents(CheckResult whole, Course students, Set<View> views) {
        var decks = students.decks().stream()
                .map(deck -> files.roots().display(deck.file()))
                .toList();
        return new StudentReport(withoutNetwork().check(students, views), decks).of(whole);
    }

    private static List<LinkResult> links(List<Reference> references, LocalVerdicts local, ExternalVerdicts external) {
        return references.stream()
                .sorted()
                .map(reference -> external.on(reference).orElseGet(() -> local.on(reference)))
                .toList();
    }
}
