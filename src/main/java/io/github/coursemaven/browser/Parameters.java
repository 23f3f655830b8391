package io.github.coursemaven.browser;

import de.marhali.json5.Json5Object;

/** What goes with a call of the browser. */
final class Parameters {

    private Parameters() {}

    /** One of them; others may be added. */
    static Json5Object of(String key, String value) {
        var object = new Json5Object();
        object.addProperty(key, value);
        return object;
    }
}
