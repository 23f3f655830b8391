package io.github.coursemaven.markdown.html;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** How marked 4.3 writes the target of a link: as JavaScript's {@code encodeURI} does, except that {@code %} stays. */
final class LinkTargets {

    // ECMA-262, encodeURI: reserved characters, unreserved marks and the hash; marked's cleanUrl keeps the per cent
    // sign
    private static final String KEPT = ";,/?:@&=+$-_.!~*'()#%";

    private LinkTargets() {}

    /** The target as HTML: percent-encoded where {@code encodeURI} would, character references left as they are. */
    static String encode(String target) {
        var out = new StringBuilder();
        for (var octet : target.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xFF);
            if (character < 128 && (Character.isLetterOrDigit(character) || KEPT.indexOf(character) >= 0)) {
                out.append(character);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) character));
            }
        }
        return out.toString();
    }
}
