package io.github.coursemaven.check.formula;

import java.util.List;

/**
 * What an author's command stands for.
 *
 * @param arguments how many it takes
 * @param hasDefault whether the first can be in brackets, or left out
 * @param byDefault the first argument, where it is left out
 */
record Macro(String body, int arguments, boolean hasDefault, String byDefault) {

    static Macro of(String body) {
        return new Macro(body, 0, false, "");
    }

    /** The body with these arguments in it; a parameter that the command does not take stays. */
    String with(List<String> values) {
        var text = new StringBuilder();
        for (var at = 0; at < body.length(); at++) {
            var c = body.charAt(at);
            var number = c == '#' && at + 1 < body.length() ? body.charAt(at + 1) - '0' : 0;
            if (c == '\\' && at + 1 < body.length()) {
                text.append(c).append(body.charAt(++at));
            } else if (number >= 1 && number <= values.size()) {
                text.append(values.get(number - 1));
                at++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
