package io.github.coursemaven.publish.render;

/** Text as a string of CSS. */
final class CssText {

    private CssText() {}

    /** The text in quotes; nothing in it can end the string, the rule or the {@code <style>} element. */
    static String quoted(String text) {
        var css = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character < ' ' || "\"\\<>&{}".indexOf(character) >= 0) {
                css.append('\\').append(Integer.toHexString(character)).append(' ');
            } else {
                css.appendCodePoint(character);
            }
        });
        return css.append('"').toString();
    }
}
