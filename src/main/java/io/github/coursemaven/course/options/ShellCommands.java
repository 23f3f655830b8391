package io.github.coursemaven.course.options;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The commands of a script for a shell, each as its words: what is in quotes is one word, and a backslash at the end of a line joins
 * it with the next. Redirections are no words. Other backslashes stay where they are not before signs of the shell, because npm runs scripts on Windows, too.
 */
final class ShellCommands {

    private static final String JOINED = "\\\\\\r?\\n";
    private static final String SUBSTITUTION = "\\$\\([^)]*\\)+|`[^`]*`|\\$\\{[^}]*}|\\$[A-Za-z_@*#?\\d]\\w*";
    /** The file, or the number after {@code &}, is the next word. */
    private static final String REDIRECTION = "(?:(?<![^\\s;&|()<>])\\d+)?(?:>[>|&]?|<(?:<[<-]?|[&>])?)|&>>?";

    private static final Pattern PIECE = Pattern.compile("(?<joined>" + JOINED + ")"
            + "|(?<comment>(?<![^\\s])#[^\\n]*+)"
            + "|(?<redirection>" + REDIRECTION + ")"
            + "|(?<end>[;&|\\r\\n()]+)"
            + "|(?<blank>\\h+)"
            + "|'(?<single>[^']*+)'"
            + "|\"(?<twofold>(?:[^\"\\\\]|\\\\[\\s\\S])*+)\""
            + "|(?<substitution>" + SUBSTITUTION + ")"
            + "|\\\\(?<escaped>[\\s\"'$\\\\;&|()<>])"
            + "|(?<plain>[\\s\\S])");
    private static final Pattern UNKNOWN = Pattern.compile("(?<!\\\\)(?:" + SUBSTITUTION + ")");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\$`])|" + JOINED);

    private final List<List<Word>> commands = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private int start;
    private boolean isOpen;
    private boolean isKnown = true;
    private boolean isTarget;

    private ShellCommands() {}

    /**
     * A word without its quotes.
     *
     * @param start its place in the script
     * @param isKnown whether nothing in it depends on the shell that runs it, as variables do
     */
    record Word(String text, int start, boolean isKnown) {}

    /** The commands of a script, in their order; none is empty. */
    static List<List<Word>> of(String script) {
        var reader = new ShellCommands();
        PIECE.matcher(script).results().forEach(reader::read);
        reader.endCommand();
        return reader.commands;
    }

    private void read(MatchResult piece) {
        if (has(piece, 3)) {
            endWord();
            isTarget = true;
        } else if (has(piece, 4)) {
            endCommand();
        } else if (has(piece, 5)) {
            endWord();
        } else if (!has(piece, 1) && !has(piece, 2)) {
            open(piece.start());
            text.append(content(piece));
        }
    }

    private String content(MatchResult piece) {
        if (has(piece, 6)) {
            return piece.group(6);
        }
        if (has(piece, 7)) {
            isKnown &= !UNKNOWN.matcher(piece.group(7)).find();
            return ESCAPED.matcher(piece.group(7)).replaceAll("$1");
        }
        isKnown &= !has(piece, 8);
        return has(piece, 9) ? piece.group(9) : piece.group();
    }

    private static boolean has(MatchResult piece, int group) {
        return piece.start(group) >= 0;
    }

    private void open(int at) {
        if (!isOpen) {
            isOpen = true;
            start = at;
        }
    }

    private void endWord() {
        if (isOpen && !isTarget) {
            words.add(new Word(text.toString(), start, isKnown));
        }
        isTarget &= !isOpen;
        text = new StringBuilder();
        isOpen = false;
        isKnown = true;
    }

    private void endCommand() {
        endWord();
        isTarget = false;
        if (!words.isEmpty()) {
            commands.add(words);
        }
        words = new ArrayList<>();
    }
}
