package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.files.EditDistance;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attributes that reveal.js 6.0.2 reads from slides and their elements, and what may be meant by others. */
final class RevealAttributes {

    private static final Set<String> OF_SLIDES = all("background background-color background-image background-size"
            + " background-position background-repeat background-opacity background-video background-video-loop"
            + " background-video-muted background-iframe background-interactive background-gradient"
            + " background-transition transition transition-speed state visibility timing autoslide auto-animate"
            + " auto-animate-id auto-animate-restart auto-animate-easing auto-animate-duration"
            + " auto-animate-unmatched auto-animate-delay prevent-swipe");
    private static final Set<String> OF_ELEMENTS = all("fragment-index line-numbers auto-animate-target");
    private static final Set<String> OTHERS =
            all("autoplay ignore preload preview-link preview-image preview-video trim"
                    + " noescape src notes id ln-start-from markdown");
    private static final int MOST_DIFFERENT = 2;

    /** Shorter names, such as 'data-stage', are easily an author's own. */
    private static final int SHORTEST = "data-".length() + 8;

    private RevealAttributes() {}

    private static Set<String> all(String names) {
        return Stream.of(names.split(" ")).map(name -> "data-" + name).collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong with the name of an attribute that a comment sets; empty if it may be the author's own. */
    static Optional<String> complaint(String written, boolean ofSlide) {
        var name = written.toLowerCase(Locale.ROOT);
        var data = "data-" + name;
        if (OF_ELEMENTS.contains(data) || (ofSlide && OF_SLIDES.contains(data))) {
            return Optional.of("'" + written + "' has no effect; write '" + data + "'");
        }
        var isKnown = OF_SLIDES.contains(name) || OF_ELEMENTS.contains(name) || OTHERS.contains(name);
        return isKnown || !name.startsWith("data-") || name.length() < SHORTEST
                ? Optional.empty()
                : near(name, ofSlide).map(meant -> "'" + written + "' has no effect; did you mean '" + meant + "'?");
    }

    private static Optional<String> near(String name, boolean ofSlide) {
        return Stream.concat(ofSlide ? OF_SLIDES.stream() : Stream.of(), OF_ELEMENTS.stream())
                .filter(known -> known.length() >= SHORTEST)
                .filter(known -> EditDistance.between(name, known) <= MOST_DIFFERENT)
                .min((one, other) -> {
                    var nearer = Integer.compare(EditDistance.between(name, one), EditDistance.between(name, other));
                    return nearer == 0 ? one.compareTo(other) : nearer;
                });
    }
}
