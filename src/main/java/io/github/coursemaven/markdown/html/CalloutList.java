package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.markdown.blocks.Block;
import io.github.coursemaven.markdown.blocks.Block.Html;
import io.github.coursemaven.markdown.blocks.Block.Item;
import io.github.coursemaven.markdown.blocks.Block.Items;
import io.github.coursemaven.markdown.blocks.Block.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The numbered list after code, each item of which explains the callout with its number. */
record CalloutList(Items items) {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--(?:(?!-->).)*+-->\\s*+");
    private static final int MOST = 99;

    /** The list that follows some code at once, or after a comment with the attributes of the code. */
    static Optional<CalloutList> after(List<Block> blocks, int index) {
        return blocks.subList(index + 1, blocks.size()).stream()
                .filter(block -> !(block instanceof Space) && !isComment(block))
                .findFirst()
                .flatMap(block -> block instanceof Items items && items.start().isPresent()
                        ? Optional.of(new CalloutList(items))
                        : Optional.empty());
    }

    private static boolean isComment(Block block) {
        return block instanceof Html html && COMMENT.matcher(html.html().text()).matches();
    }

    /**
     * What is wrong without a list.
     *
     * @param first the place of the first callout
     */
    static Problem missing(int number, Location first) {
        return Rule.CALLOUT.at(
                first,
                "no numbered list follows this code to explain callout " + number + "; write one right after it");
    }

    /**
     * Callouts without items, and items without callouts.
     *
     * @param places of the first callout with each number
     */
    List<Problem> problems(Map<Integer, Location> places) {
        var first = items.start().orElse(1);
        var end = first + items.items().size();
        var problems = new ArrayList<Problem>();
        places.forEach((number, place) -> {
            if (number < first || number >= end) {
                problems.add(Rule.CALLOUT.at(
                        place,
                        "the list after this code has no item " + number + "; write one, or remove callout " + number));
            }
        });
        IntStream.range(first, end)
                .filter(number -> !places.containsKey(number))
                .forEach(number -> place(items.items().get(number - first))
                        .ifPresent(place -> problems.add(Rule.CALLOUT.at(place, withoutCallout(number)))));
        return problems;
    }

    private static String withoutCallout(int number) {
        return number < 1 || number > MOST
                ? "no callout can have the number " + number + ", only 1 to " + MOST
                        + "; begin the list with another number, or remove the item"
                : "the code before this list has no callout " + number + "; write <" + number
                        + "> in a comment at the end of a line, or remove the item";
    }

    private static Optional<Location> place(Item item) {
        return item.blocks().stream()
                .flatMap(block -> block.inline().stream())
                .findFirst()
                .map(text -> text.locationAt(0));
    }
}
