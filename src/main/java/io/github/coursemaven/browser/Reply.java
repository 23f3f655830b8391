package io.github.coursemaven.browser;

import de.marhali.json5.Json5;
import de.marhali.json5.Json5Object;
import de.marhali.json5.exception.Json5Exception;
import java.util.Base64;

/** A message of the browser. */
final class Reply {

    private static final String DATA = "\"data\":\"";

    private final Json5Object json;
    private final byte[] data;

    Reply(Json5Object json, byte[] data) {
        this.json = json;
        this.data = data;
    }

    /** Data of megabytes are cut out first: the parser takes its time for each character. */
    static Reply of(String text) throws BrowserException {
        var start = text.indexOf(DATA) + DATA.length();
        var end = text.indexOf('"', start);
        try {
            if (start < DATA.length() || end < 0) {
                return new Reply(new Json5().parse(text).getAsJson5Object(), new byte[0]);
            }
            var rest = new Json5().parse(text.substring(0, start) + text.substring(end));
            return new Reply(rest.getAsJson5Object(), decoded(text.substring(start, end)));
        } catch (Json5Exception | IllegalStateException e) {
            throw new BrowserException("it sent a message that is no JSON", e);
        }
    }

    /** All but the data. */
    Json5Object json() {
        return json;
    }

    /** What a key of it says. */
    String text(String key) {
        return json.get(key).getAsString();
    }

    /** The bytes that it carries in {@code data}; may be empty. */
    byte[] data() {
        return data;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
