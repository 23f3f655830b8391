package io.github.coursemaven.publish.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** A table. Chromium leaves out cells at the ends of rows if nothing is in them. */
final class TableTag {

    private static final Set<String> CELLS = Set.of("TH", "TD");
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

    private final List<Tag> rows;

    /** How many columns each row has, with cells that reach into it from above. */
    private final List<Integer> widths = new ArrayList<>();

    TableTag(Tag table) {
        this.rows = rows(table).toList();
    }

    private static Stream<Tag> rows(Tag tag) {
        return tag.tags().stream().flatMap(inner -> inner.type().equals("TR") ? Stream.of(inner) : rowsOfPart(inner));
    }

    private static Stream<Tag> rowsOfPart(Tag tag) {
        return tag.type().equals("Table") || CELLS.contains(tag.type()) ? Stream.of() : rows(tag);
    }

    /** Gives all rows the same number of columns (ISO 14289-1, 7.5). */
    void complete() {
        measure();
        var widest = widths.stream().mapToInt(width -> width).max().orElse(0);
        for (var row = 0; row < rows.size(); row++) {
            if (widths.get(row) < widest) {
                var kids = new ArrayList<>(rows.get(row).kids());
                for (var column = widths.get(row); column < widest; column++) {
                    kids.add(Tag.of("TD").dictionary());
                }
                rows.get(row).put(kids);
            }
        }
    }

    private void measure() {
        var below = new ArrayList<Integer>();
        for (var row = 0; row < rows.size(); row++) {
            var width = below.isEmpty() ? 0 : below.remove(0);
            for (var cell : rows.get(row).tags()) {
                if (CELLS.contains(cell.type())) {
                    var columns = span(cell, COLUMN_SPAN, Integer.MAX_VALUE);
                    width += columns;
                    reach(below, span(cell, ROW_SPAN, rows.size() - row) - 1, columns);
                }
            }
            widths.add(width);
        }
    }

    private static void reach(List<Integer> below, int rows, int columns) {
        for (var row = 0; row < rows; row++) {
            if (row == below.size()) {
                below.add(0);
            }
            below.set(row, below.get(row) + columns);
        }
    }

    /** How many rows or columns a cell has; more than there are become as many. */
    private static int span(Tag cell, COSName direction, int most) {
        var attributes = cell.dictionary().getDictionaryObject(COSName.A);
        var all = attributes instanceof COSArray list
                ? list.toList()
                : attributes instanceof COSDictionary one ? List.of(one) : List.<COSBase>of();
        for (var each : all) {
            if (each instanceof COSDictionary attribute && attribute.containsKey(direction)) {
                var span = Math.max(1, attribute.getInt(direction, 1));
                if (span > most) {
                    attribute.setItem(direction, COSInteger.get(most));
                }
                return Math.min(span, most);
            }
        }
        return 1;
    }
}
