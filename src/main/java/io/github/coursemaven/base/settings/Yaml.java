package io.github.coursemaven.base.settings;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML into values with places. Only the structure is read: no tag can make an object. */
final class Yaml {

    private static final int MAXIMUM_DEPTH = 20;
    private static final int MAXIMUM_ALIASES = 10;

    private final SourceText source;
    /** Where each code point begins, and the end. */
    private final int[] offsets;
    /** Texts of which a part is not read. */
    private final List<Problem> lost = new ArrayList<>();

    private Yaml(SourceText source) {
        this.source = source;
        var text = source.text();
        this.offsets = IntStream.rangeClosed(0, text.length())
                .filter(offset -> offset == 0
                        || offset == text.length()
                        || !Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)))
                .toArray();
    }

    static Parsed parse(SourceText source) {
        var tabs = YamlTabs.skipped(source);
        var yaml = new Yaml(tabs.text());
        var parsed = yaml.parse();
        return parsed.mapping().isPresent()
                ? parsed.with(Stream.concat(tabs.problem().stream(), yaml.lost.stream())
                        .toList())
                : parsed;
    }

    private Parsed parse() {
        try {
            return Parsed.of(composed().map(root -> value(root, 0)).orElse(new Value.Nothing(source.locationAt(0))));
        } catch (MarkedYAMLException e) {
            var fault = YamlFaults.of(e, source.text());
            return faulty(locationOf(fault.index(), 0), fault.reason());
        } catch (ReaderException e) {
            return faulty(locationOf(e.getPosition(), 0), "a character here cannot be seen; remove it");
        } catch (YAMLException e) {
            return faulty(
                    source.locationAt(0), "it is nested too deeply, or has more than " + MAXIMUM_ALIASES + " aliases");
        } catch (Refused e) {
            return faulty(locationOf(e.mark), e.reason);
        }
    }

    private Optional<Node> composed() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(MAXIMUM_ALIASES);
        options.setNestingDepthLimit(MAXIMUM_DEPTH);
        var events = new ParserImpl(new StreamReader(new StringReader(source.text())), options);
        return Optional.ofNullable(new Composer(events, new PlainScalars(), options).getSingleNode());
    }

    private Value value(Node node, int depth) {
        if (node instanceof ScalarNode && (isUnknownTag(node.getTag()) || isUnusedAnchor(node))) {
            lost.add(problem(locationOf(node.getStartMark()), YamlFaults.lost(node.getStartMark(), source.text())));
        }
        if (depth > MAXIMUM_DEPTH) {
            throw new Refused(node.getStartMark(), "it is nested more than " + MAXIMUM_DEPTH + " levels deep");
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, depth);
        }
        if (node instanceof SequenceNode sequence) {
            var items = sequence.getValue().stream().map(item -> value(item, depth + 1));
            return new Value.Items(items.toList(), locationOf(node.getStartMark()));
        }
        return node.getTag().equals(Tag.NULL)
                ? new Value.Nothing(locationOf(node.getStartMark()))
                : scalar((ScalarNode) node);
    }

    private static boolean isUnknownTag(Tag tag) {
        return tag.getValue().startsWith("!");
    }

    /** {@code title: &Alice and Bob} is a text to its author, and the library reads {@code and Bob}. */
    private boolean isUnusedAnchor(Node node) {
        return Optional.ofNullable(node.getAnchor())
                .filter(name -> !source.text().contains("*" + name))
                .isPresent();
    }

    private Value.Mapping mapping(MappingNode node, int depth) {
        var entries = new LinkedHashMap<String, Value>();
        var keys = new LinkedHashMap<String, Location>();
        refuseDuplicates(node);
        for (var tuple : node.getValue()) {
            var value = value(tuple.getValueNode(), depth + 1);
            if (tuple.getKeyNode().getTag().equals(Tag.MERGE) && value instanceof Value.Mapping merged) {
                merged.entries().forEach(entries::putIfAbsent);
            } else {
                entries.put(key(tuple.getKeyNode()), value);
                keys.put(key(tuple.getKeyNode()), locationOf(tuple.getKeyNode().getStartMark()));
            }
        }
        return new Value.Mapping(entries, locationOf(node.getStartMark()), keys);
    }

    private static void refuseDuplicates(MappingNode node) {
        var keys = new HashSet<String>();
        for (var tuple : node.getValue()) {
            var key = tuple.getKeyNode();
            if (!key.getTag().equals(Tag.MERGE) && !keys.add(key(key))) {
                throw new Refused(key.getStartMark(), "the key '" + key(key) + "' is set twice");
            }
        }
    }

    private static String key(Node node) {
        return node instanceof ScalarNode scalar
                ? scalar.getValue()
                : node.getTag().getValue();
    }

    private Value.Scalar scalar(ScalarNode node) {
        var text = node.getValue();
        var quoted = node.getScalarStyle() == DumperOptions.ScalarStyle.SINGLE_QUOTED
                || node.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED;
        return new Value.Scalar(
                typed(node.getTag(), text), text, locationOf(node.getStartMark().getIndex(), quoted ? 1 : 0));
    }

    /** The value with the type of its tag; a text if the author wrote a tag that does not fit. */
    private static Object typed(Tag tag, String text) {
        try {
            if (tag.equals(Tag.BOOL)) {
                return text.toLowerCase(Locale.ROOT).equals("true");
            }
            if (tag.equals(Tag.INT)) {
                return new BigInteger(text.startsWith("+") ? text.substring(1) : text);
            }
            return tag.equals(Tag.FLOAT) ? decimal(text) : text;
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static Number decimal(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case ".inf", "+.inf" -> Double.POSITIVE_INFINITY;
            case "-.inf" -> Double.NEGATIVE_INFINITY;
            case ".nan" -> Double.NaN;
            default -> new BigDecimal(text);
        };
    }

    private Location locationOf(Mark mark) {
        return locationOf(mark.getIndex(), 0);
    }

    /** Marks count code points. */
    private Location locationOf(int index, int further) {
        var offset = offsets[Math.min(index, offsets.length - 1)];
        return source.locationAt(Math.min(offset + further, source.text().length()));
    }

    private static Parsed faulty(Location location, String reason) {
        return Parsed.faulty(problem(location, reason));
    }

    private static Problem problem(Location location, String reason) {
        return Rule.FRONT_MATTER.at(location, "this is not valid YAML: " + reason);
    }

    /** YAML that the library reads but this plugin does not. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Mark mark;
        private final String reason;

        Refused(Mark mark, String reason) {
            super(reason);
            this.mark = mark;
            this.reason = reason;
        }
    }
}
