package io.github.coursemaven.publish.print;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.problem.Problem;
import java.util.List;

/** What became of a page to print. */
public sealed interface Outcome {

    PrintJob job();

    /**
     * It is printed.
     *
     * @param problems of slides that do not fit
     * @param missingPictures the URLs of those on other hosts that are not in it
     */
    record Printed(PrintJob job, Content pdf, List<Problem> problems, List<String> missingPictures) implements Outcome {
        public Printed {
            problems = List.copyOf(problems);
            missingPictures = List.copyOf(missingPictures);
        }
    }

    /**
     * It is not.
     *
     * @param reason as a part of a sentence
     */
    record Failed(PrintJob job, String reason) implements Outcome {}
}
