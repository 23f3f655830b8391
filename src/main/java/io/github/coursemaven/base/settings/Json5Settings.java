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

/** Reads JSON5 into values. */
public final class Json5Settings {

    private final SourceText source;

    private Json5Settings(SourceText source) {
        this.source = source;
    }

    public static Parsed parse(SourceText source) {
        var json5 = Json5Source.of(source.text());
        if (json5.tooDeep().isPresent()) {
            var place = source.locationAt(json5.tooDeep().getAsInt());
            return faulty(place, "it is nested more than " + Json5Source.MAXIMUM_DEPTH + " levels deep");
        }
        if (json5.text().isBlank()) {
            return faulty(source.locationAt(0), "it is empty; write at least {}");
        }
        try {
            var parser =
                    new Json5(Json5Options.builder().allowNaN().allowInfinity().build());
            var root = parser.parse(json5.text());
            return json5.rest().isPresent()
                    ? faulty(source.locationAt(json5.rest().getAsInt()), "it has ended before this; remove the rest")
                    : new Json5Settings(source).parsed(root, Json5Places.of(json5.text()));
        } catch (Json5Exception e) {
            var fault = Json5Faults.of(String.valueOf(e.getMessage()), json5.text());
            return faulty(source.locationAt(fault.offset()), fault.reason());
        } catch (NumberFormatException e) {
            return faulty(source.locationAt(0), "a number in it is too large");
        } catch (StackOverflowError e) {
            return faulty(source.locationAt(0), "it is nested too deeply");
        }
    }

    private Parsed parsed(Json5Element root, Json5Places places) {
        return Parsed.of(value(places, root));
    }

    private static Parsed faulty(Location place, String reason) {
        return Parsed.faulty(Rule.FRONT_MATTER.at(place, "this is not valid JSON5: " + reason));
    }

    private Value value(Json5Places places, Json5Element element) {
        if (element.isJson5Object()) {
            var entries = new LinkedHashMap<String, Value>();
            var keys = new LinkedHashMap<String, Location>();
            for (var entry : element.getAsJson5Object().entrySet()) {
                entries.put(entry.getKey(), value(places.part(entry.getKey()), entry.getValue()));
                places.ofKey(entry.getKey()).ifPresent(offset -> keys.put(entry.getKey(), source.locationAt(offset)));
            }
            return new Value.Mapping(entries, locationOf(places), keys);
        }
        if (element.isJson5Array()) {
            var items = new ArrayList<Value>();
            var number = 0;
            for (var item : element.getAsJson5Array()) {
                items.add(value(places.part(number++), item));
            }
            return new Value.Items(items, locationOf(places));
        }
        return element.isJson5Null()
                ? new Value.Nothing(locationOf(places))
                : scalar(places, element.getAsJson5Primitive());
    }

    private Value scalar(Json5Places places, Json5Primitive primitive) {
        var text = primitive.getAsString();
        var location = locationOf(places);
        if (primitive.isBoolean()) {
            return new Value.Scalar(primitive.getAsBoolean(), text, location);
        }
        return new Value.Scalar(primitive.isNumber() ? primitive.getAsNumber() : text, text, location);
    }

    private Location locationOf(Json5Places places) {
        return source.locationAt(Math.min(places.offset(), source.text().length()));
    }
}
