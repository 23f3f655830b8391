package io.github.coursemaven.publish.render;

import io.github.coursemaven.base.output.JsonWriter;
import io.github.coursemaven.base.settings.Value;

/** Values as JSON for a script in a page. */
final class ScriptJson {

    private ScriptJson() {}

    static String of(Value value) {
        return JsonWriter.forScript(json -> write(value, json));
    }

    private static void write(Value value, JsonWriter json) {
        if (value instanceof Value.Mapping mapping) {
            json.object(entries -> mapping.entries().forEach((name, entry) -> write(entry, entries.name(name))));
        } else if (value instanceof Value.Items items) {
            json.array(all -> items.values().forEach(item -> write(item, all)));
        } else if (value instanceof Value.Scalar scalar) {
            write(scalar, json);
        } else {
            json.nothing();
        }
    }

    private static void write(Value.Scalar scalar, JsonWriter json) {
        if (scalar.value() instanceof Boolean flag) {
            json.value(flag);
        } else if (scalar.value() instanceof Number number) {
            json.value(number);
        } else {
            json.value(scalar.value().toString());
        }
    }
}
