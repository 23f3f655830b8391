package io.github.coursemaven.base.settings;

import de.marhali.json5.Json5;
import de.marhali.json5.Json5Element;
import de.marhali.json5.Json5Primitive;
import de.marhali.json5.config.Json5Options;
import de.marhali.json5.exception.Json5Exception;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Reads JSON5 into values. */
public final class Json5Settings {

    private final SourceText source;
    private final Json5Places places;

    private Json5Settings(SourceText source, Json5Places places) {
        this.source = source;
        this.places = places;
    }

    public static Parsed parse(SourceText source) {
        try {
            var parser =
                    new Json5(Json5Options.builder().allowNaN().allowInfinity().build());
            return Optional.ofNullable(parser.parse(source.text()))
                    .map(root -> new Json5Settings(source, Json5Places.of(source.text())).parsed(root))
                    .orElseGet(() -> faulty(source, "it is empty; write at least {}"));
        } catch (Json5Exception | NumberFormatException e) {
            return faulty(source, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            return faulty(source, "it is nested too deeply");
        }
    }

    private Parsed parsed(Json5Element root) {
        return Parsed.of(value("", root).orElseGet(this::nothing));
    }

    private static Parsed faulty(SourceText source, String reason) {
        return Parsed.faulty(Rule.FRONT_MATTER.at(source.locationAt(0), "this is not valid JSON5: " + reason));
    }

    private Value nothing() {
        return new Value.Scalar("", "", source.locationAt(0));
    }

    private Optional<Value> value(String path, Json5Element element) {
        if (element.isJson5Object()) {
            var entries = new LinkedHashMap<String, Value>();
            var keys = new LinkedHashMap<String, Location>();
            for (var entry : element.getAsJson5Object().entrySet()) {
                var inside = Json5Places.inside(path, entry.getKey());
                value(inside, entry.getValue()).ifPresent(value -> entries.put(entry.getKey(), value));
                places.ofKey(inside).ifPresent(offset -> keys.put(entry.getKey(), source.locationAt(offset)));
            }
            return Optional.of(new Value.Mapping(entries, locationOf(path), keys));
        }
        if (element.isJson5Array()) {
            var items = new ArrayList<Value>();
            var number = 0;
            for (var item : element.getAsJson5Array()) {
                value(Json5Places.inside(path, number++), item).ifPresent(items::add);
            }
            return Optional.of(new Value.Items(items, locationOf(path)));
        }
        return element.isJson5Null() ? Optional.empty() : Optional.of(scalar(path, element.getAsJson5Primitive()));
    }

    private Value scalar(String path, Json5Primitive primitive) {
        var text = primitive.getAsString();
        var location = locationOf(path);
        if (primitive.isBoolean()) {
            return new Value.Scalar(primitive.getAsBoolean(), text, location);
        }
        return new Value.Scalar(primitive.isNumber() ? primitive.getAsNumber() : text, text, location);
    }

    private Location locationOf(String path) {
        var offset = places.ofValue(path).orElse(0);
        return source.locationAt(Math.min(offset, source.text().length()));
    }
}
