package io.github.coursemaven.build.preview;

import io.github.coursemaven.base.output.JsonWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the slides of a page are written.
 *
 * @param columns the slides of each horizontal position, from top to bottom, hidden ones, too
 */
public record SlidePlaces(List<List<Place>> columns) {

    public SlidePlaces {
        columns = columns.stream().map(List::copyOf).toList();
    }

    /**
     * The beginning of a slide.
     *
     * @param file absolute
     * @param line 1-based
     * @param column 1-based, in UTF-16 code units
     */
    public record Place(Path file, int line, int column) {}

    /** The addresses that open an editor there, as a list of lists; or else what to do so that there are some. */
    String json(Optional<Editor> editor) {
        return JsonWriter.compact(json -> json.object(page -> {
            if (editor.isEmpty()) {
                page.entry("hint", Editor.HINT);
                return;
            }
            page.array(
                    "columns",
                    lists -> columns.forEach(column -> lists.array(addresses ->
                            column.forEach(place -> addresses.value(editor.get().address(place))))));
        }));
    }
}
