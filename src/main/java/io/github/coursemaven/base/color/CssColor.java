package io.github.coursemaven.base.color;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A colour of CSS.
 *
 * @param red 0 to 255, like green and blue
 * @param alpha 0 for transparent, 1 for opaque
 */
public record CssColor(double red, double green, double blue, double alpha) {

    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern FUNCTION = Pattern.compile("(rgb|hsl)a?\\(([^()]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("([-+]?[0-9]*\\.?[0-9]+)(%|deg)?");

    /** CSS Color 4, 6.1. */
    private static final Map<String, String> NAMED = Arrays.stream(
                    """
            aliceblue=f0f8ff antiquewhite=faebd7 aqua=00ffff aquamarine=7fffd4 azure=f0ffff beige=f5f5dc
            bisque=ffe4c4 black=000000 blanchedalmond=ffebcd blue=0000ff blueviolet=8a2be2 brown=a52a2a
            burlywood=deb887 cadetblue=5f9ea0 chartreuse=7fff00 chocolate=d2691e coral=ff7f50
            cornflowerblue=6495ed cornsilk=fff8dc crimson=dc143c cyan=00ffff darkblue=00008b
            darkcyan=008b8b darkgoldenrod=b8860b darkgray=a9a9a9 darkgreen=006400 darkgrey=a9a9a9
            darkkhaki=bdb76b darkmagenta=8b008b darkolivegreen=556b2f darkorange=ff8c00 darkorchid=9932cc
            darkred=8b0000 darksalmon=e9967a darkseagreen=8fbc8f darkslateblue=483d8b darkslategray=2f4f4f
            darkslategrey=2f4f4f darkturquoise=00ced1 darkviolet=9400d3 deeppink=ff1493 deepskyblue=00bfff
            dimgray=696969 dimgrey=696969 dodgerblue=1e90ff firebrick=b22222 floralwhite=fffaf0
            forestgreen=228b22 fuchsia=ff00ff gainsboro=dcdcdc ghostwhite=f8f8ff gold=ffd700
            goldenrod=daa520 gray=808080 green=008000 greenyellow=adff2f grey=808080 honeydew=f0fff0
            hotpink=ff69b4 indianred=cd5c5c indigo=4b0082 ivory=fffff0 khaki=f0e68c lavender=e6e6fa
            lavenderblush=fff0f5 lawngreen=7cfc00 lemonchiffon=fffacd lightblue=add8e6 lightcoral=f08080
            lightcyan=e0ffff lightgoldenrodyellow=fafad2 lightgray=d3d3d3 lightgreen=90ee90
            lightgrey=d3d3d3 lightpink=ffb6c1 lightsalmon=ffa07a lightseagreen=20b2aa lightskyblue=87cefa
            lightslategray=778899 lightslategrey=778899 lightsteelblue=b0c4de lightyellow=ffffe0
            lime=00ff00 limegreen=32cd32 linen=faf0e6 magenta=ff00ff maroon=800000 mediumaquamarine=66cdaa
            mediumblue=0000cd mediumorchid=ba55d3 mediumpurple=9370db mediumseagreen=3cb371
            mediumslateblue=7b68ee mediumspringgreen=00fa9a mediumturquoise=48d1cc mediumvioletred=c71585
            midnightblue=191970 mintcream=f5fffa mistyrose=ffe4e1 moccasin=ffe4b5 navajowhite=ffdead
            navy=000080 oldlace=fdf5e6 olive=808000 olivedrab=6b8e23 orange=ffa500 orangered=ff4500
            orchid=da70d6 palegoldenrod=eee8aa palegreen=98fb98 paleturquoise=afeeee palevioletred=db7093
            papayawhip=ffefd5 peachpuff=ffdab9 peru=cd853f pink=ffc0cb plum=dda0dd powderblue=b0e0e6
            purple=800080 rebeccapurple=663399 red=ff0000 rosybrown=bc8f8f royalblue=4169e1
            saddlebrown=8b4513 salmon=fa8072 sandybrown=f4a460 seagreen=2e8b57 seashell=fff5ee
            sienna=a0522d silver=c0c0c0 skyblue=87ceeb slateblue=6a5acd slategray=708090 slategrey=708090
            snow=fffafa springgreen=00ff7f steelblue=4682b4 tan=d2b48c teal=008080 thistle=d8bfd8 tomato=ff6347 turquoise=40e0d0
            violet=ee82ee wheat=f5deb3 white=ffffff whitesmoke=f5f5f5 yellow=ffff00 yellowgreen=9acd32
            """
                            .split("\\s+"))
            .map(pair -> pair.split("="))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    /** Reads a colour; empty if the text is not one, or if what it looks like depends on where it is used. */
    public static Optional<CssColor> parse(String text) {
        var color = text.strip().toLowerCase(Locale.ROOT);
        var hex = HEX.matcher(color);
        if (hex.matches()) {
            return Optional.of(ofHex(hex.group(1)));
        }
        var function = FUNCTION.matcher(color);
        if (function.matches()) {
            return ofFunction(function.group(1), function.group(2));
        }
        return Optional.ofNullable(NAMED.get(color)).map(CssColor::ofHex);
    }

    /** Whether text on it must be light, as reveal.js decides (6.0.2, {@code backgrounds.js}). */
    public boolean isDark() {
        return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
    }

    /** How easy this is to read on another colour, 1 to 21; WCAG 2.2 asks for 4.5 (SC 1.4.3). Both count as opaque. */
    public double contrastOn(CssColor background) {
        var lighter = Math.max(luminance(), background.luminance());
        var darker = Math.min(luminance(), background.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.2, relative luminance. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        var share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * A colour between this and another one, as opaque as this.
     *
     * @param share of this one, 0 to 1
     */
    public CssColor mixedWith(CssColor other, double share) {
        return new CssColor(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share), alpha);
    }

    private static double mixed(double first, double second, double share) {
        return first * share + second * (1 - share);
    }

    /** Its number, without its opacity: {@code #ff8000}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(red), Math.round(green), Math.round(blue));
    }

    private static CssColor ofHex(String digits) {
        var wide = digits.length() > 4 ? digits : digits.replaceAll("(.)", "$1$1");
        var parts = Arrays.stream(wide.split("(?<=\\G..)"))
                .map(part -> Integer.parseInt(part, 16))
                .toList();
        return new CssColor(parts.get(0), parts.get(1), parts.get(2), parts.size() > 3 ? parts.get(3) / 255.0 : 1);
    }

    private static Optional<CssColor> ofFunction(String name, String arguments) {
        var parts = Arrays.stream(arguments.strip().split("[\\s,/]+"))
                .filter(part -> NUMBER.matcher(part).matches())
                .toList();
        if (parts.size() < 3) {
            return Optional.empty();
        }
        var alpha = parts.size() > 3 ? number(parts.get(3), 1) : 1;
        return Optional.of(name.equals("rgb") ? ofRgb(parts, alpha) : ofHsl(parts, alpha));
    }

    private static CssColor ofRgb(List<String> parts, double alpha) {
        return new CssColor(number(parts.get(0), 255), number(parts.get(1), 255), number(parts.get(2), 255), alpha);
    }

    private static CssColor ofHsl(List<String> parts, double alpha) {
        var hue = number(parts.get(0), 360);
        var saturation = number(parts.get(1), 1);
        var lightness = number(parts.get(2), 1);
        return new CssColor(
                channel(0, hue, saturation, lightness),
                channel(8, hue, saturation, lightness),
                channel(4, hue, saturation, lightness),
                alpha);
    }

    /** CSS Color 4, 7.1. */
    private static double channel(int offset, double hue, double saturation, double lightness) {
        var step = ((offset + hue / 30) % 12 + 12) % 12;
        var reach = saturation * Math.min(lightness, 1 - lightness);
        return 255 * (lightness - reach * Math.max(-1, Math.min(Math.min(step - 3, 9 - step), 1)));
    }

    private static double number(String part, double whole) {
        return part.endsWith("%")
                ? Double.parseDouble(part.substring(0, part.length() - 1)) / 100 * whole
                : Double.parseDouble(part.replace("deg", ""));
    }
}
