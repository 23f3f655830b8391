package io.github.coursemaven.check.proof;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.check.proof.CodeModule.Packaging;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.markdown.slide.CodeBlock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks what a build has made of the code that slides show. */
public final class CodeProof {

    private final CodeBase code;
    private final Roots roots;
    private final ProofLevel level;
    private final List<ProvenCode> proven = new ArrayList<>();
    private final List<ShownCode> unbuilt = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CodeProof(CodeBase code, Roots roots, ProofLevel level) {
        this.code = code;
        this.roots = roots;
        this.level = level;
    }

    /** What is known of the code on slides, and what is missing for the level that is asked for. */
    public record Result(CodeOnSlides code, List<Problem> problems) {

        private static final Result NOTHING = new Result(CodeOnSlides.NONE, List.of());

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Asks about all code of a course.
     *
     * @throws UncheckedIOException if class files or reports cannot be read
     */
    public static Result of(Course course, CodeFacts facts, Roots roots) {
        var code = of(ShownCode.of(course), lines(course), facts, roots);
        var outputs = UnprovenOutputs.in(course);
        return facts.level().asksFor(ProofLevel.COMPILED)
                ? new Result(
                        code.code(),
                        Stream.concat(code.problems().stream(), outputs.stream())
                                .toList())
                : code;
    }

    static Result of(List<ShownCode> shown, long lines, CodeFacts facts, Roots roots) {
        var compilable = shown.stream()
                .filter(each -> Sources.areCompiled(each.source()))
                .toList();
        if (compilable.isEmpty() || !facts.level().asksFor(ProofLevel.COMPILED)) {
            return Result.NOTHING;
        }
        var modules = facts.modules().get();
        // without a POM, no build would compile it
        if (modules.isEmpty()) {
            return Result.NOTHING;
        }
        var base = new CodeBase(modules);
        if (!facts.isCompiling()) {
            return new Result(CodeOnSlides.NONE, List.of(unproven(compilable, base)));
        }
        var proof = new CodeProof(base, roots, facts.level());
        compilable.forEach(proof::judge);
        if (!proof.unbuilt.isEmpty()) {
            proof.problems.add(unproven(proof.unbuilt, base));
        }
        return new Result(new CodeOnSlides(proof.proven, lines), proof.problems);
    }

    private static long lines(Course course) {
        return course.decks().stream()
                .flatMap(deck -> deck.slides().stream())
                .flatMap(slide -> slide.content().codeBlocks().stream())
                .filter(block -> Sources.isCompiledLanguage(block.classes()))
                // a part that two decks include is one
                .distinct()
                .mapToLong(CodeBlock::lines)
                .sum();
    }

    private static Problem unproven(List<ShownCode> shown, CodeBase base) {
        var isOne = shown.size() == 1;
        return Rule.SNIPPETS_UNPROVEN.at(
                shown.get(0).fence(),
                "this build does not compile the " + (isOne ? "source" : "sources") + " of "
                        + Counted.of(shown.size(), "block") + " of code on slides, so it does not know whether "
                        + (isOne ? "that" : "they") + " still " + (isOne ? "compiles" : "compile")
                        + "; run 'mvn verify' with the goal 'check' in the module of the code, or in one that depends on it"
                        + inPoms(shown.stream().map(base::packaging).toList()));
    }

    /** What is to be said of those that a packaging does not compile, in whatever module the build is started. */
    private static String inPoms(List<Packaging> all) {
        var poms = all.stream().filter(each -> each != Packaging.CODE).toList();
        if (poms.isEmpty()) {
            return "";
        }
        var packaging = poms.contains(Packaging.PARENT) ? Packaging.PARENT : Packaging.POM;
        if (all.size() == 1) {
            return "; " + inPom(packaging);
        }
        var which =
                poms.size() == all.size() ? "they are" : poms.size() + " of them " + (poms.size() == 1 ? "is" : "are");
        return "; " + which + " in a module with the packaging 'pom', which compiles nothing: " + cure(packaging);
    }

    private static String inPom(Packaging packaging) {
        return "the packaging 'pom' of its module compiles nothing: " + cure(packaging);
    }

    private static String cure(Packaging packaging) {
        return (packaging == Packaging.POM ? "remove <packaging>pom</packaging> from the POM, or " : "")
                + "move the code into a module";
    }

    private void judge(ShownCode shown) {
        var state = state(shown);
        if (state instanceof CodeState.Unbuilt) {
            unbuilt.add(shown);
            return;
        }
        var isCompiled = !shown.hasDrifted() && state instanceof CodeState.Compiled;
        missing(shown, state).ifPresent(problems::add);
        proven.add(new ProvenCode(
                shown.fence(),
                Location.of(roots.display(shown.source())),
                shown.lines(),
                isCompiled,
                isCompiled
                        && state instanceof CodeState.Compiled compiled
                        && compiled.tests() instanceof TestOutcome.Passed));
    }

    private CodeState state(ShownCode shown) {
        try {
            return code.of(shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Problem> missing(ShownCode shown, CodeState state) {
        var name = "'" + roots.display(shown.source()) + "'";
        if (state instanceof CodeState.Outside) {
            return Optional.of(Rule.SNIPPET_NOT_COMPILED.at(
                    shown.fence(),
                    name + " is not compiled, because it is in no source folder of this build; move it into one,"
                            + " or allow it with -Dcourse.snippets=exist"));
        }
        if (state instanceof CodeState.WithoutClass without) {
            return Optional.of(Rule.SNIPPET_NOT_COMPILED.at(
                    shown.fence(),
                    name + " is in a source folder, but no class file comes from it; "
                            + (without.packaging() == Packaging.CODE
                                    ? "find out why it is not compiled"
                                    : inPom(without.packaging()))));
        }
        return state instanceof CodeState.Compiled compiled ? tests(shown, name, compiled) : Optional.empty();
    }

    private Optional<Problem> tests(ShownCode shown, String name, CodeState.Compiled compiled) {
        if (compiled.tests() instanceof TestOutcome.Failed failed) {
            return Optional.of(Rule.SNIPPET_TEST_FAILED.at(
                    shown.fence(),
                    "the test '" + failed.test() + "' of " + name + " failed; mend the code, or the test"));
        }
        if (compiled.tests() instanceof TestOutcome.NotRun && level.asksFor(ProofLevel.TESTED)) {
            return Optional.of(Rule.SNIPPET_TEST_FAILED.at(
                    shown.fence(),
                    "no test of " + name + " has run; write one named '" + compiled.testClass()
                            + "', or allow this with -Dcourse.snippets=compiled"));
        }
        return Optional.empty();
    }
}
