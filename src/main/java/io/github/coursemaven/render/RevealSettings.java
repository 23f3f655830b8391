package io.github.coursemaven.render;

import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.settings.Value;
import java.util.Map;
import java.util.Optional;

/** What a deck's options of reveal.js say of its looks; the defaults are those of reveal.js 6.0.2, {@code config.ts}. */
record RevealSettings(Map<String, Value> options) {

    static RevealSettings of(Deck deck) {
        return new RevealSettings(deck.options().revealOptions().entries());
    }

    boolean flag(String key, boolean otherwise) {
        return scalar(key).map(value -> !value.equals(false)).orElse(otherwise);
    }

    double number(String key, double otherwise) {
        return scalar(key)
                .map(Object::toString)
                .filter(text -> text.matches("[0-9]{1,5}(\\.[0-9]{1,6})?(px)?"))
                .map(text -> Double.parseDouble(text.replace("px", "")))
                .orElse(otherwise);
    }

    /** The text of an option; empty where it is a number, a boolean, or not set. */
    Optional<String> text(String key) {
        return scalar(key).filter(String.class::isInstance).map(String.class::cast);
    }

    private Optional<Object> scalar(String key) {
        return options.get(key) instanceof Value.Scalar scalar ? Optional.of(scalar.value()) : Optional.empty();
    }
}
