package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.html.ForeignText;

/**
 * The whole text of a slide, its notes included, and what of it is neither code nor something else. All texts have the same length.
 *
 * @param fences its code fences
 * @param withoutCode with blanks instead of code
 * @param withoutForeign with blanks instead of code, of comments, and of what is in elements that are not Markdown
 */
record SlideSource(SourceText text, CodeFences fences, String withoutCode, String withoutForeign) {

    static SlideSource of(SourceText slide) {
        var fences = CodeFences.in(slide.text());
        var withoutCode = CodeText.blanked(slide.text(), fences);
        return new SlideSource(slide, fences, withoutCode, ForeignText.blanked(withoutCode));
    }
}
