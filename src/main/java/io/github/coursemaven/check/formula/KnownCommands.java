package io.github.coursemaven.check.formula;

import io.github.coursemaven.course.options.FormulaOptions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The commands that are known at one place of a deck: those of the engine, and those that formulas before it define. */
public final class KnownCommands {

    private final FormulaFacts facts;
    private final Map<String, String> commands = new HashMap<>();
    private final Map<String, String> environments = new HashMap<>();
    private final Set<String> delimiters = new HashSet<>();
    private final Map<String, String> bodies = new HashMap<>();

    /** Those that a deck begins with. */
    public KnownCommands(FormulaFacts facts, FormulaOptions options) {
        this.facts = facts;
        addAll(FormulaFacts.ALWAYS);
        options.packages().forEach(this::add);
        options.macros()
                .forEach((name, macro) -> define(
                        name,
                        (macro.byDefault().isPresent() ? "o" : "")
                                + "a"
                                        .repeat(macro.arguments()
                                                - (macro.byDefault().isPresent() ? 1 : 0)),
                        macro.definition()));
    }

    /** Adds a package; those that are always there, and unknown ones, change nothing. */
    void add(String name) {
        if (facts.isPackage(name)) {
            addAll(name);
        }
    }

    private void addAll(String name) {
        commands.putAll(facts.commands(name));
        environments.putAll(facts.environments(name));
        delimiters.addAll(facts.delimiters(name));
    }

    /**
     * Defines a command.
     *
     * @param follows what follows it, in the letters of the facts
     */
    void define(String name, String follows, String body) {
        commands.put(name, follows);
        bodies.put(name, body);
    }

    void defineEnvironment(String name) {
        environments.put(name, "");
        bodies.put(name, "\\begin\\end");
    }

    /** What follows a command; empty if it is not known. */
    Optional<String> afterCommand(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    /** What follows the beginning of an environment; empty if it is not known. */
    Optional<String> afterEnvironment(String name) {
        return Optional.ofNullable(environments.get(name));
    }

    boolean isDelimiter(String token) {
        return delimiters.contains(token);
    }

    /** What an author's command stands for; empty for the engine's own. */
    Optional<String> body(String name) {
        return Optional.ofNullable(bodies.get(name));
    }
}
