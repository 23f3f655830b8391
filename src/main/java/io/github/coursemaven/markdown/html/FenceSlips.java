package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.blocks.Block.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in the info string of a fence what was meant as the source of its code, but is not read as one. */
final class FenceSlips {

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<!\\S)([A-Za-z]+)(\\h*[=:]\\h*)(\"[^\"]+\"|'[^']+'|[^\\s\"'=:]\\S*)");
    /** What other tools call a source. */
    private static final Pattern OTHER_WORD = Pattern.compile("(?i)src|source|path|include|snippet");

    /** The end of a file name, and a part of the file. */
    private static final String END = "\\.[A-Za-z]\\w*(?:#[^\\s\"',;()]+)?";

    private static final Pattern PATH = Pattern.compile("(?<!\\S)[\\w.-]+/(?:\\S*[^\\s/])?" + END + "(?!\\S)");
    /** A value that is the name of a file, not an address or a list. */
    private static final Pattern FILE =
            Pattern.compile("([\"']?)(?![#/]|[A-Za-z][\\w+.-]*:)[^\"',;()]*[^\"',;()/]" + END + "\\1");

    private static final Pattern TEST = Pattern.compile("([\"']?)[A-Za-z][\\w.$]*(?:(?<=Test)|#[\\w$]+)\\1");
    private static final Pattern NO_NAME = Pattern.compile("[\"']?[#\\d].*");
    private static final Pattern ADDRESS = Pattern.compile("[\"']?(?:[A-Za-z][\\w+.-]*:|//).*");
    /** Words that a letter less makes of ours. */
    private static final Set<String> WORDS = Set.of("fie", "ile", "iff");
    /** Its source is often a file of another tool. */
    private static final Pattern DIAGRAM = Pattern.compile("\\s*mermaid(?!\\S).*");

    private static final Pattern QUOTED = Pattern.compile("(?<![^\\s=:])([\"']).*?(?:\\1|$)");
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
                                "'" + part.group() + "' has no effect; write it without a blank before '#': '"
                                        + withPart(attribute.written(), file, part.group()) + "'"));
    }

    /** In quotes, all of the attribute, because the part belongs before the last of them. */
    private static String withPart(String written, String file, String part) {
        var quote = written.length() - 1;
        return written.endsWith("\"") || written.endsWith("'")
                ? written.substring(0, quote) + part + written.substring(quote)
                : file + part;
    }

    /** An attribute that is nearly one of ours. A block with code may have others: {@code file:a.py}, {@code tile=3}. */
    private static Optional<Problem> misspelt(Code code, String word) {
        return matches(ATTRIBUTE, code.info())
                .filter(each -> !(each.group(1) + each.group(2)).equals(word + "="))
                .filter(each -> isEmpty(code) ? isNearly(word, each) : isSurely(word, each))
                .findFirst()
                .map(each -> problem(code, each, word + "=" + each.group(3)));
    }

    private static boolean isNearly(String word, MatchResult attribute) {
        var value = attribute.group(3);
        return attribute.group(1).equalsIgnoreCase(word)
                ? !ADDRESS.matcher(value).matches()
                : EditDistance.isWithin(1, word, attribute.group(1)) && isSource(word, value);
    }

    /** Only a slip of the hand: with another letter or one more, it easily is a word of another tool. */
    private static boolean isSurely(String word, MatchResult attribute) {
        var name = attribute.group(1).toLowerCase(Locale.ROOT);
        var isSlip = name.length() < word.length() || sorted(name).equals(sorted(word));
        return isSlip
                && !WORDS.contains(name)
                && EditDistance.isWithin(1, word, name)
                && attribute.group(2).contains("=")
                && !NO_NAME.matcher(attribute.group(3)).matches()
                && isSource(word, attribute.group(3));
    }

    private static String sorted(String word) {
        return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static boolean isSource(String word, String value) {
        return FILE.matcher(value).matches()
                || (word.equals("output") && TEST.matcher(value).matches());
    }

    /** The name of a file without our word before it, where nothing else fills the block. */
    private static Optional<Problem> lostSource(Code code) {
        if (!isEmpty(code) || DIAGRAM.matcher(code.info().text()).matches()) {
            return Optional.empty();
        }
        return matches(ATTRIBUTE, code.info())
                .filter(each -> OTHER_WORD.matcher(each.group(1)).matches()
                        && each.group(2).contains("=")
                        && FILE.matcher(each.group(3)).matches())
                .findFirst()
                .map(each -> problem(code, each, "file=" + each.group(3)))
                .or(() -> matches(PATH, code.info())
                        .findFirst()
                        .map(path -> problem(code, path, "file=" + path.group())));
    }

    private static boolean isEmpty(Code code) {
        return code.code().text().isBlank();
    }

    /** Not in braces, as attributes of other tools are, and not in the value of another attribute. */
    private static Stream<MatchResult> matches(Pattern pattern, SourceText info) {
        var text = info.text();
        var quoted = QUOTED.matcher(text).results().toList();
        return pattern.matcher(text)
                .results()
                .filter(each -> text.lastIndexOf('{', each.start()) <= text.lastIndexOf('}', each.start()))
                .filter(each ->
                        quoted.stream().noneMatch(value -> value.start() < each.start() && each.start() < value.end()));
    }

    private static Problem problem(Code code, MatchResult found, String meant) {
        var isFirst = code.info().text().substring(0, found.start()).isBlank();
        return Rule.IGNORED_ATTRIBUTE.at(
                code.info().locationAt(found.start()),
                "'" + found.group().replace('\t', ' ') + "' names no source of the code; write "
                        + (isFirst ? "the language, a blank and " : "") + "'" + meant + "'");
    }
}
