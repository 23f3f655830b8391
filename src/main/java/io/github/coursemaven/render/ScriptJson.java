package io.github.coursemaven.render;

import de.marhali.json5.Json5;
import de.marhali.json5.Json5Array;
import de.marhali.json5.Json5Element;
import de.marhali.json5.Json5Object;
import de.marhali.json5.Json5Primitive;
import de.marhali.json5.config.Json5Options;
import io.github.coursemaven.settings.Value;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Values as JSON for a script in a page: nothing in it can end the script. */
final class ScriptJson {

    private static final Json5 JSON =
            new Json5(Json5Options.builder().allowNaN().allowInfinity().build());

    private ScriptJson() {}

    static String of(Value value) {
        try {
            return JSON.serialize(element(value))
                    .replace("<", "\\u003C")
                    .replace(">", "\\u003E")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json5Element element(Value value) {
        if (value instanceof Value.Mapping mapping) {
            var object = new Json5Object();
            mapping.entries().forEach((key, entry) -> object.add(key, element(entry)));
            return object;
        }
        if (value instanceof Value.Items items) {
            var array = new Json5Array();
            items.values().forEach(item -> array.add(element(item)));
            return array;
        }
        return primitive(((Value.Scalar) value).value());
    }

    private static Json5Element primitive(Object value) {
        if (value instanceof Boolean flag) {
            return Json5Primitive.fromBoolean(flag);
        }
        return value instanceof Number number
                ? Json5Primitive.fromNumber(number)
                : Json5Primitive.fromString(value.toString());
    }
}
