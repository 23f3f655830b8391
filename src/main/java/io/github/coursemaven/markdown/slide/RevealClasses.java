package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.markdown.slide.RevealWords.Places;
import io.github.coursemaven.markdown.slide.SlideElements.Wanted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Classes that are nearly those of reveal.js 6.0.2. */
record RevealClasses(SlideElements elements, Places places) {

    private static final String FRAGMENT = "fragment";
    private static final String LAYOUT = "r-";
    /** Any misspelt {@link #FRAGMENT} has one of these. */
    private static final Wanted CLASSES =
            Wanted.of("[class]", "frag", "farg", "frga", "fram", "fagm", "frgm", "ragm", LAYOUT);

    private static final Wanted ASIDES = Wanted.of("aside[class]", "aside");
    /** Nearly those of speaker notes. */
    private static final List<String> NOTES =
            RevealWords.words("note speaker-note speaker-notes speakernote speakernotes");

    private static final Pattern WORD = Pattern.compile("\\S++");

    private static final List<String> LAYOUTS =
            RevealWords.words("r-stretch r-fit-text r-stack r-hstack r-vstack r-frame");
    /** Without short ones, such as 'grow', which are near other words. */
    private static final List<String> STYLES =
            RevealWords.words("fade-in fade-out fade-up fade-down fade-left fade-right fade-in-then-out"
                    + " fade-in-then-semi-out semi-fade-out zoom-in current-visible highlight-red highlight-green"
                    + " highlight-blue highlight-current-red highlight-current-green highlight-current-blue");

    /** From this length on, two letters may differ. */
    private static final int LONG = 9;

    List<UnknownWord> found() {
        var found = new ArrayList<UnknownWord>();
        for (var element : elements.all(CLASSES)) {
            inClass(element).forEach(found::add);
        }
        for (var aside : elements.all(ASIDES)) {
            ofAside(aside).forEach(found::add);
        }
        return found;
    }

    /** A style sheet that has the class shows that the audience is to see it. */
    private Stream<UnknownWord> ofAside(Element aside) {
        return WORD.matcher(aside.attr("class"))
                .results()
                .filter(word -> NOTES.contains(word.group().toLowerCase(Locale.ROOT)))
                .map(word -> new UnknownWord(
                        "." + word.group(),
                        Rule.UNREAD_NOTES.at(
                                places.of(aside, "class", word.start()),
                                "this '<aside>' is shown to the audience, because its class is '" + word.group()
                                        + "'; for speaker notes, write class=\"notes\"")));
    }

    private Stream<UnknownWord> inClass(Element element) {
        var isFragment = RevealWords.words(element.className()).contains(FRAGMENT);
        return WORD.matcher(element.attr("class"))
                .results()
                .flatMap(word -> complaint(word.group(), isFragment).stream()
                        .map(complaint -> new UnknownWord(
                                word.group(),
                                Rule.OPTION_VALUE.at(
                                        places.of(element, "class", word.start()),
                                        "'" + word.group() + "' is not " + complaint))));
    }

    private static Optional<String> complaint(String word, boolean isFragment) {
        if (word.toLowerCase(Locale.ROOT).startsWith(LAYOUT)) {
            return near(word, LAYOUTS).map(meant -> "a class of reveal.js; did you mean '" + meant + "'?");
        }
        return isFragment
                ? near(word, STYLES)
                        .filter(style -> !isOfAnotherLibrary(word))
                        .map(meant -> "a style of fragments; did you mean '" + meant + "'?")
                : Optional.of(FRAGMENT)
                        .filter(name -> EditDistance.isWithin(1, word, name))
                        .map(meant -> "a class of reveal.js; did you mean '" + meant + "'?");
    }

    /** Such as {@code fadeIn} of Animate.css. */
    private static boolean isOfAnotherLibrary(String word) {
        return word.indexOf('-') < 0 && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** The name that is meant; in a long one, two letters may differ if it ends like the name. */
    private static Optional<String> near(String word, Collection<String> names) {
        return names.contains(word)
                ? Optional.empty()
                : names.stream()
                        .filter(name -> EditDistance.isWithin(mostTypos(word, name), word, name))
                        .findFirst();
    }

    private static int mostTypos(String word, String name) {
        return name.length() >= LONG && end(word).equals(end(name)) ? 2 : 1;
    }

    private static String end(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }
}
