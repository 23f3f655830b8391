package io.github.coursemaven.check.formula;

import io.github.coursemaven.course.options.FormulaOptions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The commands that are known at one place of a deck: those of the engine, and those that formulas before it define. */
public final class KnownCommands {

    /** An environment of an author. */
    record Environment(Macro begin, String end) {}

    private final FormulaFacts facts;
    private final Map<String, String> commands = new HashMap<>();
    private final Map<String, String> environments = new HashMap<>();
    private final Map<String, Set<String>> marks = new HashMap<>();
    private final Map<String, Macro> macros = new HashMap<>();
    private final Map<String, Environment> ownEnvironments = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final boolean numbersEquations;
    private final Set<String> labels = new HashSet<>();

    /** Those that a deck begins with. */
    public KnownCommands(FormulaFacts facts, FormulaOptions options) {
        this.facts = facts;
        this.numbersEquations = !options.tags().equals("none");
        addAll(FormulaFacts.ALWAYS);
        options.packages().forEach(this::add);
        options.macros()
                .forEach((name, macro) -> define(
                        name,
                        new Macro(
                                macro.definition(),
                                macro.arguments(),
                                macro.byDefault().isPresent(),
                                macro.byDefault().orElse(""))));
    }

    /** Adds a package; whether there is one of this name. */
    boolean add(String name) {
        var known = facts.packageNamed(name);
        known.filter(packages::add).ifPresent(this::addAll);
        return known.isPresent();
    }

    boolean has(String inPackage) {
        return packages.contains(inPackage);
    }

    /** Whether equations have numbers also without {@code \tag}. */
    boolean numbersEquations() {
        return numbersEquations;
    }

    /** Adds the label of a formula; whether no formula before has it. */
    boolean addLabel(String label) {
        return labels.add(label);
    }

    private void addAll(String name) {
        facts.commands(name).forEach(this::define);
        environments.putAll(facts.environments(name));
        for (var kind : List.of(
                "delimiter",
                "operator",
                "grouped",
                "proof",
                "apart",
                "color",
                "single",
                "text",
                "taggable",
                "tagless",
                "rows")) {
            marks.computeIfAbsent(kind, none -> new HashSet<>()).addAll(facts.marked(kind, name));
        }
    }

    /**
     * Defines a command whose text is not followed.
     *
     * @param follows what follows it, in the letters of the facts
     */
    void define(String name, String follows) {
        aliases.remove(name);
        macros.remove(name);
        commands.put(name, follows);
    }

    void define(String name, Macro macro) {
        define(name, "");
        macros.put(name, macro);
    }

    /** Gives a command the meaning that another one has now: none, if that is not known. */
    void alias(String name, String other) {
        var meant = resolved(other);
        if (!commands.containsKey(meant)) {
            remove(name);
            return;
        }
        macro(meant).ifPresentOrElse(macro -> define(name, macro), () -> {
            define(name, commands.getOrDefault(meant, ""));
            aliases.put(name, meant);
        });
    }

    /** Makes a command a delimiter if it means one. */
    void addDelimiter(String name, String meant) {
        if (is("delimiter", meant)) {
            addMark("delimiter", "\\" + name);
        }
    }

    /** Gives a name the mark of a kind, as the engine's facts do. */
    void addMark(String kind, String name) {
        marks.computeIfAbsent(kind, none -> new HashSet<>()).add(name);
    }

    /** Makes a command unknown. */
    void remove(String name) {
        commands.remove(name);
        macros.remove(name);
        aliases.remove(name);
    }

    void defineEnvironment(String name, Environment environment) {
        ownEnvironments.put(name, environment);
    }

    /** The engine's name of a command. */
    String resolved(String name) {
        return aliases.getOrDefault(name, name);
    }

    /** What follows a command; empty if it is not known. */
    Optional<String> afterCommand(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    /** What follows the beginning of an environment; empty if it is not known. */
    Optional<String> afterEnvironment(String name) {
        return Optional.ofNullable(environments.get(name));
    }

    /** Whether the engine's facts say so: {@code delimiter}, {@code operator} and others. */
    boolean is(String kind, String name) {
        return marks.getOrDefault(kind, Set.of()).contains(name);
    }

    /** What an author's command stands for; empty for the engine's own. */
    Optional<Macro> macro(String name) {
        return Optional.ofNullable(macros.get(name));
    }

    Optional<Environment> ownEnvironment(String name) {
        return Optional.ofNullable(ownEnvironments.get(name));
    }
}
