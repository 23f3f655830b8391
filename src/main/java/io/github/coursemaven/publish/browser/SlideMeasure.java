package io.github.coursemaven.publish.browser;

import java.util.List;

/**
 * The measures of one slide on paper.
 *
 * @param id of its element, the target of links in the PDF
 * @param letters how many are visible, without blanks
 * @param overflow by how many CSS pixels of the slide it is too tall or wide for its place; 0 if it fits
 * @param percent its size on paper, scaled to fit
 * @param element the first that does not fit, such as {@code <pre> "class Stack"}; empty if it fits
 * @param wideCode its blocks of code with lines that are too wide
 */
public record SlideMeasure(String id, int letters, int overflow, int percent, String element, List<WideCode> wideCode) {

    public SlideMeasure {
        wideCode = List.copyOf(wideCode);
    }
}
