package io.github.coursemaven.base.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes JSON, entry by entry. The same values give the same text on every system. */
public final class JsonWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes a part of a text: the entries of an object, the items of an array, or the one value of a whole text. */
    @FunctionalInterface
    public interface Part {
        void writeTo(JsonWriter json);
    }

    /** JSON without blanks. */
    public static String compact(Part value) {
        return text(value, new MinimalPrettyPrinter(), JsonEscapes.VISIBLE);
    }

    /** JSON for people to read, an entry or item to a line. */
    public static String pretty(Part value) {
        return text(value, new Indentation(), JsonEscapes.VISIBLE);
    }

    /** JSON without blanks, written as it is made. */
    public static void compact(Writer out, Part value) throws IOException {
        write(out, value, new MinimalPrettyPrinter(), JsonEscapes.VISIBLE);
    }

    /** JSON for people to read, written as it is made. */
    public static void pretty(Writer out, Part value) throws IOException {
        write(out, value, new Indentation(), JsonEscapes.VISIBLE);
    }

    /** JSON without blanks for a script in a page: nothing in it can end the script. */
    public static String forScript(Part value) {
        return text(value, new MinimalPrettyPrinter(), JsonEscapes.FOR_SCRIPT);
    }

    public JsonWriter value(String text) {
        return write(() -> generator.writeString(text));
    }

    public JsonWriter value(boolean flag) {
        return write(() -> generator.writeBoolean(flag));
    }

    /** A number as Java writes it. JSON has no Infinity, but scripts read it from what is too large; NaN becomes null. */
    public JsonWriter value(Number number) {
        var text = number.toString();
        return text.equals("NaN") ? nothing() : write(() -> generator.writeNumber(text.replace("Infinity", "1e999")));
    }

    /** {@code null}. */
    public JsonWriter nothing() {
        return write(generator::writeNull);
    }

    public JsonWriter object(Part entries) {
        return write(() -> {
            generator.writeStartObject();
            entries.writeTo(this);
            generator.writeEndObject();
        });
    }

    public JsonWriter array(Part items) {
        return write(() -> {
            generator.writeStartArray();
            items.writeTo(this);
            generator.writeEndArray();
        });
    }

    /** The name of an entry, whose value comes next. */
    public JsonWriter name(String name) {
        return write(() -> generator.writeFieldName(name));
    }

    public JsonWriter entry(String name, String text) {
        return name(name).value(text);
    }

    public JsonWriter entry(String name, boolean flag) {
        return name(name).value(flag);
    }

    public JsonWriter entry(String name, Number number) {
        return name(name).value(number);
    }

    /** An entry that is an object. */
    public JsonWriter object(String name, Part entries) {
        return name(name).object(entries);
    }

    /** An entry that is an array. */
    public JsonWriter array(String name, Part items) {
        return name(name).array(items);
    }

    private static String text(Part value, PrettyPrinter blanks, CharacterEscapes escapes) {
        var text = new StringWriter();
        try {
            write(text, value, blanks, escapes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Writer out, Part value, PrettyPrinter blanks, CharacterEscapes escapes)
            throws IOException {
        try (var generator = JSON.createGenerator(out)) {
            generator.setPrettyPrinter(blanks);
            generator.setCharacterEscapes(escapes);
            value.writeTo(new JsonWriter(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private JsonWriter write(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
