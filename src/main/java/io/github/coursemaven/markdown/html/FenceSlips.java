package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.blocks.Block.Code;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in the info string of a fence what was meant as the source of its code, but is not read as one. */
final class FenceSlips {

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<!\\S)([A-Za-z]+)(\\h*[=:]\\h*)(\"[^\"]+\"|'[^']+'|[^\\s\"'=:]\\S*)");
    /** What other tools call a source. */
    private static final Pattern OTHER_WORD = Pattern.compile("(?i)src|source|path|include|snippet");

    private static final Pattern PATH = Pattern.compile("(?<!\\S)[\\w.-]*/\\S*\\.\\w+(?:#\\S+)?(?!\\S)");
    private static final Pattern PART = Pattern.compile("(?<=\\s)#[A-Za-z]\\S*");

    private FenceSlips() {}

    /** The first slip of a fence. */
    static Optional<Problem> in(Code code) {
        var attribute = SourceAttribute.in(code.info());
        if (attribute.isFile()) {
            return lostPart(attribute).or(() -> misspelt(code, "diff"));
        }
        return attribute.source().isEmpty() && !code.isIndented()
                ? misspelt(code, "file").or(() -> misspelt(code, "output")).or(() -> lostSource(code))
                : Optional.empty();
    }

    /** A region or a member after a blank. */
    private static Optional<Problem> lostPart(SourceAttribute attribute) {
        var file = attribute.source().map(source -> source.named().text()).orElse("");
        return file.contains("#")
                ? Optional.empty()
                : matches(PART, attribute.rest())
                        .findFirst()
                        .map(part -> Rule.IGNORED_ATTRIBUTE.at(
                                attribute.rest().locationAt(part.start()),
                                "'" + part.group() + "' has no effect; write it without a blank before '#': '" + file
                                        + part.group() + "'"));
    }

    /** An attribute that is nearly one of ours. A block with code may have others: {@code file:a.py}, {@code tile=3}. */
    private static Optional<Problem> misspelt(Code code, String word) {
        Predicate<MatchResult> isSure =
                each -> each.group(2).contains("=") && each.group(3).matches(".*[/.#].*");
        return matches(ATTRIBUTE, code.info())
                .filter(each -> !(each.group(1) + each.group(2)).equals(word + "="))
                .filter(each -> isEmpty(code) || isSure.test(each))
                .filter(each -> EditDistance.isWithin(1, word, each.group(1)))
                .findFirst()
                .map(each -> problem(code, each, word + "=" + each.group(3)));
    }

    /** The name of a file without our word before it, where nothing else fills the block. */
    private static Optional<Problem> lostSource(Code code) {
        if (!isEmpty(code)) {
            return Optional.empty();
        }
        return matches(ATTRIBUTE, code.info())
                .filter(each -> OTHER_WORD.matcher(each.group(1)).matches())
                .findFirst()
                .map(each -> problem(code, each, "file=" + each.group(3)))
                .or(() -> matches(PATH, code.info())
                        .findFirst()
                        .map(path -> problem(code, path, "file=" + path.group())));
    }

    private static boolean isEmpty(Code code) {
        return code.code().text().isBlank();
    }

    /** Not in braces, as attributes of other tools are. */
    private static Stream<MatchResult> matches(Pattern pattern, SourceText info) {
        var text = info.text();
        return pattern.matcher(text)
                .results()
                .filter(each -> text.lastIndexOf('{', each.start()) <= text.lastIndexOf('}', each.start()));
    }

    private static Problem problem(Code code, MatchResult found, String meant) {
        var isFirst = code.info().text().substring(0, found.start()).isBlank();
        return Rule.IGNORED_ATTRIBUTE.at(
                code.info().locationAt(found.start()),
                "'" + found.group() + "' names no source of the code; write "
                        + (isFirst ? "the language, a blank and " : "") + "'" + meant + "'");
    }
}
