package io.github.coursemaven.maven;

import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.course.read.CourseReader;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** What is wrong with the parameters of a goal, all of it, known before a deck is read. */
final class ParameterProblems {

    private final List<Fault> faults = new ArrayList<>();

    /** @param onlyWithDecks whether this matters only if there is a deck */
    private record Fault(String name, String message, boolean onlyWithDecks) {}

    /** @param message quotes the value, says what is wrong with it, and what to write instead */
    void add(String name, String message) {
        faults.add(new Fault(name, message, false));
    }

    /** Adds a problem that does not matter in a project without decks, such as a module of code that inherits the parameter. */
    void addIfThereAreDecks(String name, String message) {
        faults.add(new Fault(name, message, true));
    }

    /**
     * Reads a value; empty, with a problem, if it cannot be read.
     *
     * @param reading throws an {@link IllegalArgumentException} with a message for {@link #add}
     */
    <T> Optional<T> read(String name, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException e) {
            add(name, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /**
     * Reads patterns; adds a problem for each that cannot be read.
     *
     * @param cure how to write one
     * @param reading throws a {@link PatternSyntaxException} for one that cannot be read
     */
    <T> List<T> patterns(String name, List<String> patterns, String cure, Function<String, T> reading) {
        var read = new ArrayList<T>();
        for (var pattern : patterns) {
            try {
                read.add(reading.apply(pattern.strip()));
            } catch (PatternSyntaxException e) {
                var description = e.getDescription().toLowerCase(Locale.ROOT);
                add(name, "'" + pattern.strip() + "' is not a pattern (" + description + "); " + cure);
            }
        }
        return read;
    }

    /**
     * The number that a text says; if it says none, or one that is too small, the least one, with a problem.
     *
     * @param byDefault if the text is blank
     */
    int wholeNumber(String name, String text, int least, int byDefault) {
        return wholeNumber(name, text, least, Integer.MAX_VALUE, byDefault);
    }

    /** The same for a number that must not be larger than another. */
    int wholeNumber(String name, String text, int least, int most, int byDefault) {
        if (text.isBlank()) {
            return byDefault;
        }
        var digits = text.strip();
        if (!digits.matches("[+-]?\\d+")) {
            add(name, "'" + digits + "' is not a whole number; write for example " + byDefault);
            return least;
        }
        var number = new BigInteger(digits);
        if (number.compareTo(BigInteger.valueOf(least)) < 0) {
            add(name, "'" + digits + "' is too small; use " + least + " or more");
        } else if (number.compareTo(BigInteger.valueOf(most)) > 0) {
            add(name, "'" + digits + "' is too large; use " + most + " or less");
        } else {
            return number.intValueExact();
        }
        return least;
    }

    /**
     * Whether a text says {@code true}; if it is not {@code false} either, a problem.
     *
     * @param byDefault if the text is blank
     */
    boolean flag(String name, String text, boolean byDefault) {
        if (text.isBlank()) {
            return byDefault;
        }
        var word = text.strip().toLowerCase(Locale.ROOT);
        if (!word.equals("true") && !word.equals("false")) {
            add(name, "'" + text.strip() + "' is neither true nor false; write one of them");
        }
        return word.equals("true");
    }

    /** Whether something is wrong with this parameter. */
    boolean has(String name) {
        return faults.stream().anyMatch(fault -> fault.name().equals(name));
    }

    /** Refuses parameters with problems, whether or not there are decks. */
    void refuse() throws EnvironmentException {
        if (!faults.isEmpty()) {
            throw new EnvironmentException(toString());
        }
    }

    /**
     * Refuses parameters with problems.
     *
     * @param reader looks for decks if all of the problems matter only with decks
     */
    void refuse(CourseReader reader) throws IOException, EnvironmentException {
        if (faults.isEmpty()) {
            return;
        }
        if (!faults.stream().allMatch(Fault::onlyWithDecks) || reader.read().hasDecks()) {
            throw new EnvironmentException(toString());
        }
    }

    /** A heading, and a line for each. */
    @Override
    public String toString() {
        return faults.stream()
                .map(fault -> "\n  " + fault.name() + ": " + fault.message())
                .collect(Collectors.joining("", "invalid parameters:", ""));
    }
}
