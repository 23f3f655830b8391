package io.github.coursemaven.publish.render;

import io.github.coursemaven.base.output.JsonWriter;
import io.github.coursemaven.course.options.FormulaMacro;
import io.github.coursemaven.course.options.FormulaOptions;

/** How formulas are set, as JSON for the script that sets them ({@code formula-input.js}). */
final class FormulaJson {

    private FormulaJson() {}

    static String of(FormulaOptions options) {
        return JsonWriter.forScript(json -> json.object(entries -> entries.object("macros", macros -> options.macros()
                        .forEach((name, macro) -> macros.array(name, parts -> write(macro, parts))))
                .entry("tags", options.tags())
                .array("packages", names -> options.packages().forEach(names::value))));
    }

    private static void write(FormulaMacro macro, JsonWriter parts) {
        parts.value(macro.definition()).value(macro.arguments());
        macro.byDefault().ifPresent(parts::value);
    }
}
