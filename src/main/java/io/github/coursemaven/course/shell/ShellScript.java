package io.github.coursemaven.course.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a deck has in a code block for JShell: either only lines of code, or a transcript, in which prompts stand before them.
 *
 * @param lines all of it
 * @param code the indexes of the lines that are code
 * @param isTranscript whether there are prompts
 */
public record ShellScript(List<String> lines, List<Integer> code, boolean isTranscript) {

    private static final Pattern PROMPT = Pattern.compile("^\\s*(?:jshell|\\.\\.\\.)>(?: (.*)|\\s*)$");

    public ShellScript {
        lines = List.copyOf(lines);
        code = List.copyOf(code);
    }

    /** The lines between those of a fence. */
    public static ShellScript of(String text) {
        var lines = Arrays.asList(text.stripTrailing().split("\n", -1));
        var prompts = indexes(lines, line -> PROMPT.matcher(line).matches());
        return prompts.isEmpty()
                ? new ShellScript(lines, indexes(lines, line -> true), false)
                : new ShellScript(lines, prompts, true);
    }

    private static List<Integer> indexes(List<String> lines, Predicate<String> isWanted) {
        return IntStream.range(0, lines.size())
                .filter(index -> isWanted.test(lines.get(index)))
                .boxed()
                .toList();
    }

    /** The code, without prompts. */
    public List<String> input() {
        return code.stream().map(lines::get).map(this::withoutPrompt).toList();
    }

    private String withoutPrompt(String line) {
        return isTranscript ? PROMPT.matcher(line).replaceFirst("$1") : line;
    }

    /**
     * The transcript of a session. Empty lines around what JShell says are where the deck has them; if it has no transcript, before
     * each snippet, as JShell prints them.
     *
     * @param answers one for each line of code
     */
    public List<String> transcript(List<ShellLine> answers) {
        var shown = new ArrayList<String>(isTranscript ? lines.subList(0, code.get(0)) : List.of());
        for (var index = 0; index < answers.size(); index++) {
            var answer = answers.get(index);
            if (!isTranscript && answer.prompt().isEmpty()) {
                continue;
            }
            if (!isTranscript && answer.isStart() && !shown.isEmpty()) {
                shown.add("");
            }
            shown.add(answer.shown());
            shown.addAll(isTranscript ? spaced(answer.answer(), written(index)) : answer.answer());
        }
        return shown;
    }

    /** What the deck says that JShell answers. */
    private List<String> written(int index) {
        var end = index + 1 < code.size() ? code.get(index + 1) : lines.size();
        return lines.subList(code.get(index) + 1, end);
    }

    private static List<String> spaced(List<String> answer, List<String> like) {
        var blank = "";
        var first = firstFilled(like);
        var spaced = new ArrayList<String>();
        if (first.isPresent()) {
            spaced.addAll(Collections.nCopies(first.getAsInt(), blank));
        }
        spaced.addAll(answer);
        var reversed = new ArrayList<>(like);
        Collections.reverse(reversed);
        spaced.addAll(Collections.nCopies(firstFilled(reversed).orElse(like.size()), blank));
        return spaced;
    }

    private static OptionalInt firstFilled(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(index -> !lines.get(index).isBlank())
                .findFirst();
    }
}
