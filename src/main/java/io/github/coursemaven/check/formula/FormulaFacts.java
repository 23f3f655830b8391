package io.github.coursemaven.check.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the engine can set, as its bundle says ({@code formula-facts.js}). */
public final class FormulaFacts {

    /** The package of what is always there. */
    static final String ALWAYS = "";

    private static final String SEPARATOR = "\t";

    private final Map<String, Map<String, Map<String, String>>> kinds = new HashMap<>();

    /** @param lines kind, package, name and what follows the name, divided by tabs */
    public FormulaFacts(List<String> lines) {
        for (var line : lines) {
            var parts = line.split(SEPARATOR, -1);
            kinds.computeIfAbsent(parts[0], kind -> new HashMap<>())
                    .computeIfAbsent(parts[1], name -> new HashMap<>())
                    .put(parts[2], parts[3]);
        }
    }

    /** The commands of a package without their backslashes, and what follows each. */
    Map<String, String> commands(String inPackage) {
        return of("command", inPackage);
    }

    /** The environments of a package, and what follows {@code \begin{…}}. */
    Map<String, String> environments(String inPackage) {
        return of("environment", inPackage);
    }

    /** The names of a kind that has nothing but names. */
    Set<String> marked(String kind, String inPackage) {
        return of(kind, inPackage).keySet();
    }

    /** The engine's own name of a package that authors may name otherwise; empty if there is none. */
    Optional<String> packageNamed(String name) {
        var known = name.strip().replaceFirst("\\.js$", "").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(of("package", ALWAYS).get(known));
    }

    private Map<String, String> of(String kind, String inPackage) {
        return kinds.getOrDefault(kind, Map.of()).getOrDefault(inPackage, Map.of());
    }
}
