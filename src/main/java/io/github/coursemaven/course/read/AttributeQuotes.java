package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds attributes in HTML whose quotes are forgotten, one too many, or not straight: {@code <img src="a.png alt="x">}. */
final class AttributeQuotes {

    private static final Pattern TAG = Pattern.compile(
            "(?i)(?<!\\\\)<(?:a|abbr|article|aside|audio|b|blockquote|br|button|caption|center|code|col|colgroup|dd|details|div|dl"
                    + "|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|kbd|label|li|link|main"
                    + "|mark|nav|object|ol|p|pre|q|s|samp|section|small|source|span|strong|sub|summary|sup|svg|table|tbody|td"
                    + "|tfoot|th|thead|tr|track|u|ul|video)(?=[\\s/])");
    private static final Pattern ATTRIBUTE = Pattern.compile("[\\s/]*+([^\\s\"'<>/=]++)(?:\\s*+=\\s*+)?+");
    private static final Pattern VALUE = Pattern.compile("[^\\s\"'<>=“”„«»‘’][^\\s<>]*+");
    private static final Pattern WITHOUT_START =
            Pattern.compile("([^\\s\"'=<>`“”„«»‘’]++(?:\\h++[^\\s\"'=<>`]++)*+)[\"'](?=[\\s/>])");
    private static final Pattern CURLY = Pattern.compile("[“”„«»‘’]([^\\n\"“”„«»‘’<>]*+)[“”„«»‘’\"']?+");
    /** What follows the blank is no name of an attribute. */
    private static final Pattern WITH_BLANK = Pattern.compile(
            "(?:[^\\s\"'<>=`]++\\h++){1,9}?[^\\s\"'<>=`]*\\.[A-Za-z][A-Za-z0-9]{1,4}(?=\\s*+/?>|\\s++[A-Za-z])");

    private static final Pattern OF_FILE = Pattern.compile("(?i)(?:href|src|data-src|poster|data)\\b(?!-)");
    /** What shows that a value goes on after its end. */
    private static final Pattern NEXT = Pattern.compile("\\s*+/?>|\\s++[A-Za-z][\\w-]*+\\s*+=");

    /** What shows, if a letter follows the closing quote, that it opens another value. */
    private static final Pattern OTHER = Pattern.compile(">|\\s[A-Za-z][\\w-]*+\\s*+=\\s*+$");

    private static final Pattern WITHOUT_TAGS =
            Pattern.compile("(?i)(?:class|id|href|src|style|data-background-[a-z]++)\\b");
    private static final Pattern ELEMENT = Pattern.compile(">[^<>]*+</?[A-Za-z]");
    private static final Pattern MARKUP = Pattern.compile("(?i)\\b(?:data|javascript):");
    private static final Pattern AFTER = Pattern.compile("[\\s/>]");

    private final SourceText slide;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    private AttributeQuotes(SlideSource slide) {
        this.slide = slide.text();
        this.text = slide.withoutForeign();
    }

    static List<Problem> in(List<SlideSource> slides) {
        return slides.stream()
                .filter(slide -> slide.has("<") && slide.withoutForeign().indexOf('<') >= 0)
                .flatMap(slide -> new AttributeQuotes(slide).found().stream())
                .toList();
    }

    private List<Problem> found() {
        var tag = TAG.matcher(text);
        var at = 0;
        while (tag.find(at)) {
            at = attributes(tag.end());
        }
        return problems;
    }

    /** Reads the attributes of a tag; the offset where what follows can be a tag. */
    private int attributes(int from) {
        var attribute = ATTRIBUTE.matcher(text);
        var at = from;
        while (attribute.region(at, text.length()).lookingAt()) {
            at = attribute.end() > attribute.end(1) ? value(attribute.start(1), attribute.end()) : attribute.end();
        }
        return at;
    }

    /** Reads a value; the offset after it. */
    private int value(int name, int start) {
        if (start == text.length()) {
            return start;
        }
        var quote = text.charAt(start);
        if (quote == '"' || quote == '\'') {
            return quoted(name, start, quote);
        }
        var curly = at(CURLY, start);
        if (curly.isPresent()) {
            tell(
                    name,
                    start,
                    curly.get().end(),
                    "has quotes that are not straight",
                    curly.get().group(1));
            return curly.get().end();
        }
        return withoutStart(name, start).orElseGet(() -> at(VALUE, start)
                .map(value -> withoutQuotes(name, start, value.end()))
                .orElse(start));
    }

    private Optional<Integer> withoutStart(int name, int start) {
        var found = at(WITHOUT_START, start);
        found.ifPresent(value -> tell(name, start, value.end(), "has no opening quote", value.group(1)));
        return found.map(Matcher::end);
    }

    /** Reads a value without quotes, which ends at the first blank, even if the name of a file goes on there. */
    private int withoutQuotes(int name, int start, int end) {
        var whole = at(WITH_BLANK, start).filter(value -> at(OF_FILE, name).isPresent());
        if (whole.isEmpty()) {
            return end;
        }
        tell(
                name,
                start,
                whole.get().end(),
                "has no quotes, so its value ends at the blank",
                whole.get().group());
        return whole.get().end();
    }

    private Optional<Matcher> at(Pattern pattern, int offset) {
        var matcher = pattern.matcher(text).region(offset, text.length());
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private int quoted(int name, int start, char quote) {
        var end = text.indexOf(quote, start + 1);
        if (end < 0) {
            return unclosed(name, start, text.length());
        }
        var after = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        if (Character.isWhitespace(after) || after == '/' || after == '>') {
            return hasTag(name, start, end) ? unclosed(name, start, end) : end + 1;
        }
        if (after == quote && at(AFTER, end + 2).isPresent()) {
            if (isWritten(end) && isWritten(end + 1)) {
                tell(name, start, end + 2, "has a quote too many", text.substring(start + 1, end));
            }
            return end + 2;
        }
        return OTHER.matcher(text).region(start + 1, end).find() ? unclosed(name, start, end) : end + 1;
    }

    /** Whether a character is written as itself, and not as a reference by its name. */
    private boolean isWritten(int offset) {
        return slide.locationAt(offset + 1).column() == slide.locationAt(offset).column() + 1;
    }

    /** Whether there is a tag in the value of an attribute that cannot have one. */
    private boolean hasTag(int name, int start, int end) {
        return at(WITHOUT_TAGS, name).isPresent()
                && ELEMENT.matcher(text).region(start, end).find()
                && !MARKUP.matcher(text).region(start, end).find();
    }

    /** Tells it, if something between the quote and a limit shows where the value should end. */
    private int unclosed(int name, int start, int limit) {
        var next = NEXT.matcher(text).region(start + 1, limit);
        if (!next.find() || Character.isWhitespace(text.charAt(start + 1))) {
            return limit;
        }
        var value = text.substring(start + 1, next.start());
        var hasOther = value.length() > 1 && value.endsWith(text.charAt(start) == '"' ? "'" : "\"");
        tell(
                name,
                start,
                next.start(),
                hasOther ? "has two different quotes" : "has no closing quote",
                hasOther ? value.substring(0, value.length() - 1) : value);
        return next.start();
    }

    private void tell(int name, int place, int end, String fact, String value) {
        var nameEnd = name;
        while (text.charAt(nameEnd) != '=' && !Character.isWhitespace(text.charAt(nameEnd))) {
            nameEnd++;
        }
        var attribute = new AttributeQuote(text.substring(name, nameEnd), text.substring(name, end), fact, value);
        problems.add(attribute.at(slide.locationAt(place)));
    }
}
