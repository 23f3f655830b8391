package io.github.coursemaven.settings;

import de.marhali.json5.Json5;
import de.marhali.json5.Json5Element;
import de.marhali.json5.Json5Primitive;
import de.marhali.json5.config.Json5Options;
import de.marhali.json5.exception.Json5Exception;
import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.problem.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads JSON5 into values. */
public final class Json5Settings {

    private final SourceText source;

    private Json5Settings(SourceText source) {
        this.source = source;
    }

    public static Parsed parse(SourceText source) {
        return new Json5Settings(source).parse();
    }

    private Parsed parse() {
        try {
            var parser =
                    new Json5(Json5Options.builder().allowNaN().allowInfinity().build());
            return Optional.ofNullable(parser.parse(source.text()))
                    .map(root -> Parsed.of(value("", root).orElseGet(this::nothing)))
                    .orElseGet(() -> faulty("it is empty; write at least {}"));
        } catch (Json5Exception | NumberFormatException e) {
            return faulty(String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            return faulty("it is nested too deeply");
        }
    }

    private Parsed faulty(String reason) {
        return Parsed.faulty(Rule.FRONT_MATTER.at(source.locationAt(0), "this is no valid JSON5: " + reason));
    }

    private Value nothing() {
        return new Value.Scalar("", "", source.locationAt(0));
    }

    private Optional<Value> value(String key, Json5Element element) {
        if (element.isJson5Object()) {
            var entries = new LinkedHashMap<String, Value>();
            element.getAsJson5Object().entrySet().forEach(entry -> value(entry.getKey(), entry.getValue())
                    .ifPresent(value -> entries.put(entry.getKey(), value)));
            return Optional.of(new Value.Mapping(entries, locationOf(key)));
        }
        if (element.isJson5Array()) {
            var items = new ArrayList<Value>();
            element.getAsJson5Array().forEach(item -> value(key, item).ifPresent(items::add));
            return Optional.of(new Value.Items(items, locationOf(key)));
        }
        return element.isJson5Null() ? Optional.empty() : Optional.of(scalar(key, element.getAsJson5Primitive()));
    }

    private Value scalar(String key, Json5Primitive primitive) {
        var text = primitive.getAsString();
        var location = locationOf(key, text);
        if (primitive.isBoolean()) {
            return new Value.Scalar(primitive.getAsBoolean(), text, location);
        }
        return new Value.Scalar(primitive.isNumber() ? primitive.getAsNumber() : text, text, location);
    }

    /** The library knows no places, so a value is where its text first follows its key. */
    private Location locationOf(String key, String text) {
        var start = startOf(key);
        var found = source.text().indexOf(text, start);
        return source.locationAt(found < 0 ? start : found);
    }

    private Location locationOf(String key) {
        return source.locationAt(startOf(key));
    }

    private int startOf(String key) {
        if (key.isEmpty()) {
            return 0;
        }
        var matcher = Pattern.compile("[\"']?" + Pattern.quote(key) + "[\"']?\\s*:\\s*[\"']?")
                .matcher(source.text());
        return matcher.find() ? matcher.end() : 0;
    }
}
