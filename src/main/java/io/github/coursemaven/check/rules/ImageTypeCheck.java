package io.github.coursemaven.check.rules;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.link.Destinations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds images that name something else, such as a video, by the ending of its name. */
public final class ImageTypeCheck implements CourseCheck {

    /** The endings of a kind of file, what it is, and how it is shown instead, with its target in place of {@code %s}. */
    private static final Map<Pattern, String> TYPES = Map.of(
            ending("mp4|m4v|webm|ogv|mov|avi|mkv"), "is a video; write <video src=\"%s\" controls></video>",
            ending("mp3|m4a|wav|oga|flac"), "is a sound; write <audio src=\"%s\" controls></audio>",
            ending("pdf"), "is a PDF; link to it, or write <iframe src=\"%s\"></iframe>",
            ending("html?"), "is a page; link to it, or write <iframe src=\"%s\"></iframe>",
            ending("md|markdown|txt|docx?|pptx?|xlsx?|od[pst]|zip"), "is not an image; link to it");

    private final Destinations destinations;

    public ImageTypeCheck(Destinations destinations) {
        this.destinations = destinations;
    }

    private static Pattern ending(String endings) {
        return Pattern.compile("(?i)[^?#]*[^./?#]\\.(?:" + endings + ")(?:[?#].*)?", Pattern.DOTALL);
    }

    @Override
    public List<Problem> check(Course course) {
        return course.decks().stream()
                .flatMap(deck -> deck.references().stream()
                        .filter(reference -> reference.kind() == Kind.IMAGE)
                        .flatMap(reference -> problem(deck, reference).stream()))
                .toList();
    }

    /** A file that does not exist has a problem already; a server may answer with an image whatever the name is. */
    private Optional<Problem> problem(Deck deck, Reference reference) {
        return reference.target() instanceof Target.Local
                ? TYPES.entrySet().stream()
                        .filter(type ->
                                type.getKey().matcher(reference.written()).matches())
                        .findFirst()
                        .filter(type ->
                                destinations.from(deck, reference).faults().isEmpty())
                        .map(type -> Rule.NO_IMAGE.about(
                                reference,
                                "'" + reference.shown() + "' " + type.getValue().replace("%s", reference.written())))
                : Optional.empty();
    }
}
