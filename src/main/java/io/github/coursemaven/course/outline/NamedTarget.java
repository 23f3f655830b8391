package io.github.coursemaven.course.outline;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.PercentEncoding;
import io.github.coursemaven.base.reference.Reference;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The slide that has a name, or an element with that name on it: {@code name}, or {@code name/3} for one of its steps.
 *
 * @param name as written; one that is not percent-encoded correctly leads nowhere
 * @param step 0 if none is named
 */
record NamedTarget(String name, int step, SlideNames names) implements FragmentTarget {

    private static final Pattern NAME_AND_STEP =
            Pattern.compile("([^/]*)/(?:.*/)?(?:([0-9]{1,9})|[-0-9]+)", Pattern.DOTALL);

    /** @param fragment without a leading slash */
    static NamedTarget of(String fragment, SlideNames names) {
        var parts = NAME_AND_STEP.matcher(fragment);
        return parts.matches()
                ? new NamedTarget(
                        parts.group(1),
                        Optional.ofNullable(parts.group(2))
                                .map(Integer::parseInt)
                                .orElse(0),
                        names)
                : new NamedTarget(fragment, 0, names);
    }

    @Override
    public Optional<ShownSlide> slide() {
        return PercentEncoding.decode(name).flatMap(names::find);
    }

    @Override
    public Optional<Problem> problem(Reference reference) {
        var slide = slide();
        if (slide.isPresent()) {
            return slide.get().missingStep(step, reference);
        }
        return name.equals("top") ? Optional.empty() : Optional.of(missing(reference));
    }

    private Problem missing(Reference reference) {
        var decoded = PercentEncoding.decode(name).orElse(name);
        if (names.isHidden(decoded)) {
            return Rule.MISSING_ANCHOR.about(
                    reference,
                    "'" + reference.shown() + "': the slide with the id '" + decoded
                            + "' is hidden by data-visibility; link to another");
        }
        var deck = reference.shown().replaceFirst("(?s)#.*", "");
        var cure = names.near(decoded)
                .map(id -> "; did you mean '" + deck + "#/" + id.replace("%", "%25") + "'?")
                .orElse("");
        return Rule.MISSING_ANCHOR.about(
                reference, "'" + reference.shown() + "': no slide or element has the id '" + decoded + "'" + cure);
    }
}
