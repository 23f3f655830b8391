package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.work.Parallel;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destination;
import io.github.coursemaven.course.link.Destinations;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Takes the places of files in the order of the decks, style sheets and pages that refer to them. Otherwise, which of two files
 * gets a place would depend on which page is made first.
 */
record PlacesInOrder(Course course, Destinations destinations, Places places) {

    private record Placed(Path file, Path place) {}

    void take() {
        var ofDecks = Parallel.onTexts()
                .map(course.decks(), deck -> placed(deck.references(), each -> destinations.from(deck, each)));
        var ofSheets = course.styleSheets().stream()
                .map(sheet -> placed(sheet.references(), each -> destinations.from(sheet, each)));
        var ofPages =
                course.pages().stream().map(page -> placed(page.references(), each -> destinations.from(page, each)));
        Stream.of(ofDecks.stream(), ofSheets, ofPages)
                .flatMap(each -> each)
                .flatMap(List::stream)
                .forEach(each -> places.of(each.file(), each.place()));
    }

    private static List<Placed> placed(List<Reference> references, Function<Reference, Destination> destination) {
        return references.stream()
                .map(destination)
                .filter(found -> found.page(View.SLIDES).isEmpty())
                .flatMap(found -> found.file().stream()
                        .map(file -> new Placed(file, found.place().orElse(file))))
                .toList();
    }
}
