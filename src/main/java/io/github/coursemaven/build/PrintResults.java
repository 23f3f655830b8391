package io.github.coursemaven.build;

import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Secrets;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.print.Outcome;
import io.github.coursemaven.publish.print.PrintJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The results of printing. Each PDF is on disk as soon as it is printed. */
final class PrintResults {

    private final Function<PrintJob, String> names;
    private final PdfWriter writer;
    private final boolean offline;
    private final List<Problem> problems = new ArrayList<>();
    private final Collection<String> failures = new TreeSet<>();
    private final Map<View, SortedMap<String, List<String>>> missingPictures = new EnumMap<>(View.class);

    /**
     * No results yet.
     *
     * @param names what messages call the deck of a job
     * @param offline whether pages can load nothing from other hosts
     */
    PrintResults(Function<PrintJob, String> names, PdfWriter writer, boolean offline) {
        this.names = names;
        this.writer = writer;
        this.offline = offline;
    }

    /** Writes what was printed to where it belongs. */
    interface PdfWriter {
        void write(Outcome.Printed printed) throws IOException;
    }

    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            fail(failed.job(), failed.reason());
        } else if (outcome instanceof Outcome.Printed printed) {
            try {
                writer.write(printed);
                problems.addAll(printed.problems());
                missingPictures
                        .computeIfAbsent(printed.job().view(), view -> new TreeMap<>())
                        .put(names.apply(printed.job()), printed.missingPictures());
            } catch (IOException e) {
                fail(printed.job(), "it cannot be written: " + e.getMessage());
            }
        }
    }

    private void fail(PrintJob job, String reason) {
        failures.add(names.apply(job) + ": " + pdf(job.view()) + " was not printed: " + reason);
    }

    private static String pdf(View view) {
        return view == View.HANDOUT ? "the PDF of its handout" : "its PDF";
    }

    /** Slides that do not fit on their page, sorted. */
    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    /** A line for each PDF that is printed, but lacks pictures; for handouts, only if their print views have them. Sorted. */
    List<String> gaps() {
        var printViews = missing(View.PRINT);
        var gaps = new TreeSet<String>();
        printViews.forEach((deck, pictures) -> gap(deck, View.PRINT, pictures).ifPresent(gaps::add));
        missing(View.HANDOUT).forEach((deck, pictures) -> {
            var known = printViews.getOrDefault(deck, List.of());
            var others = pictures.stream()
                    .filter(picture -> !known.contains(picture))
                    .toList();
            gap(deck, View.HANDOUT, others).ifPresent(gaps::add);
        });
        return List.copyOf(gaps);
    }

    private SortedMap<String, List<String>> missing(View view) {
        return missingPictures.getOrDefault(view, Collections.emptySortedMap());
    }

    private Optional<String> gap(String deck, View view, List<String> pictures) {
        return pictures.stream()
                .findFirst()
                .map(picture -> deck + ": " + pdf(view) + " lacks " + Counted.of(pictures.size(), "picture")
                        + " from other hosts, "
                        + (offline ? "left out because Maven is offline" : "which did not load") + ", such as '"
                        + Secrets.masked(picture) + "'");
    }

    /** A line for each page that was not printed, sorted. */
    List<String> failures() {
        return List.copyOf(failures);
    }
}
