package io.github.coursemaven.publish.browser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Reads messages of the browser. The bytes of a result, in base64, are decoded on the way and never kept as text. */
final class MessageReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;

    private MessageReader(JsonParser parser) {
        this.parser = parser;
    }

    /** @param parts of the text of a message */
    static Json read(List<String> parts) throws BrowserException {
        try (var parser = JSON.createParser(new PartsReader(parts))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BrowserException("it sent a message that is not an object in JSON");
            }
            return new MessageReader(parser).object();
        } catch (IOException e) {
            throw new BrowserException("it sent a message that is not JSON", e);
        }
    }

    private Json object() throws IOException {
        var entries = new HashMap<String, Json>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            value().ifPresent(value -> entries.put(name, value));
        }
        return new Json(entries);
    }

    private Json list() throws IOException {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value().ifPresent(items::add);
        }
        return new Json(items);
    }

    private Optional<Json> value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Optional.of(object());
            case START_ARRAY -> Optional.of(list());
            case VALUE_STRING -> Optional.of(new Json(isData() ? data() : parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(new Json(parser.getNumberValue()));
            case VALUE_TRUE, VALUE_FALSE -> Optional.of(new Json(parser.getBooleanValue()));
            case VALUE_NULL -> Optional.empty();
            case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IOException("not a value");
        };
    }

    /** Whether the value is {@code data} in a result, which is base64 in all results that we request. */
    private boolean isData() {
        var place = parser.getParsingContext();
        return "data".equals(place.getCurrentName())
                && "result".equals(place.getParent().getCurrentName());
    }

    private byte[] data() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            parser.readBinaryValue(bytes);
        } catch (IllegalArgumentException e) {
            throw new IOException("data is not base64", e);
        }
        return bytes.toByteArray();
    }

    /** Text that came in parts, which are not put together. */
    private static final class PartsReader extends Reader {

        private final List<String> parts;
        private int part;
        private int at;

        PartsReader(List<String> parts) {
            this.parts = parts;
        }

        @Override
        public int read(char[] buffer, int from, int most) {
            while (part < parts.size() && at == parts.get(part).length()) {
                part++;
                at = 0;
            }
            if (part == parts.size()) {
                return -1;
            }
            var text = parts.get(part);
            var count = Math.min(most, text.length() - at);
            text.getChars(at, at + count, buffer, from);
            at += count;
            return count;
        }

        @Override
        public void close() {}
    }
}
