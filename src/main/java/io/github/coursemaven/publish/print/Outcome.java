package io.github.coursemaven.publish.print;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The outcome of printing a page. */
public sealed interface Outcome {

    PrintJob job();

    /**
     * It was printed.
     *
     * @param problems of slides that do not fit
     * @param missingPictures the URLs of pictures on other hosts that are not in it
     * @param firstSlide a small picture of it
     */
    record Printed(
            PrintJob job,
            Content pdf,
            List<Problem> problems,
            List<String> missingPictures,
            Optional<Content> firstSlide)
            implements Outcome {
        public Printed {
            problems = List.copyOf(problems);
            missingPictures = List.copyOf(missingPictures);
        }

        /** The same with another PDF. */
        Printed with(Content other) {
            return new Printed(job, other, problems, missingPictures, firstSlide);
        }
    }

    /**
     * It was not printed.
     *
     * @param reason as the rest of a sentence
     */
    record Failed(PrintJob job, String reason) implements Outcome {}
}
