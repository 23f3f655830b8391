package io.github.coursemaven.base.trace;

import io.github.coursemaven.base.trace.Question.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What the disk now answers in another way than in an earlier build.
 *
 * @param questions as {@link Answers} has them
 */
public record Changes(List<String> questions) {

    private static final String BYTES = Kind.BYTES + " ";

    public Changes {
        questions = List.copyOf(questions);
    }

    /** A path about which there is another answer, relative to the folder of the answers. */
    public Optional<String> first() {
        return questions.stream()
                .map(question -> question.substring(question.indexOf(' ') + 1))
                .findFirst();
    }

    /** The files whose bytes are others, relative to that folder; none if anything else has changed, too. */
    public List<String> edited() {
        return questions.stream().allMatch(question -> question.startsWith(BYTES))
                ? questions.stream()
                        .map(question -> question.substring(BYTES.length()))
                        .toList()
                : List.of();
    }
}
