package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.regex.Pattern;

/** Tells by the form of a text whether it may be the target of a link or an image. */
final class TargetForm {

    private static final Pattern URL = Pattern.compile("(?i)https?://\\S.*");
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|www\\.|#/)[^\\s/].*|mailto:[^\\s@]+@\\S+");
    private static final Pattern PICTURE = Pattern.compile(".*[^\\h.]\\.[A-Za-z][A-Za-z0-9]{1,4}(?:[?#].*)?");
    private static final Pattern IMAGE =
            Pattern.compile("(?i).*[^\\h.]\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?)(?:[?#].*)?");
    private static final Pattern FILE = Pattern.compile(
            "(?i).*[^\\h.]\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?|pdf|mp[34]"
                    + "|webm|og[gv]|wav|mov|html?|md|markdown|pptx?|docx?|xlsx?|od[pts]|zip|tar|gz|jar|csv|txt)(?:[?#].*)?");

    private TargetForm() {}

    static boolean isUrl(String target) {
        return URL.matcher(target).matches();
    }

    /** Whether it is a URL, or leads to a slide, whatever is around it. */
    static boolean isWeb(String target) {
        return WEB.matcher(target).matches();
    }

    /** Whether it is the name of a host, without the scheme that a target needs. */
    static boolean isHost(String target) {
        return target.regionMatches(true, 0, "www.", 0, "www.".length());
    }

    static boolean isPicture(String target) {
        return PICTURE.matcher(target).matches();
    }

    /** Whether its ending is that of pictures. */
    static boolean isImage(String target) {
        return IMAGE.matcher(target).matches();
    }

    static boolean isFile(String target) {
        return FILE.matcher(target).matches();
    }

    /** Whether a target has white space of any kind, at which marked ends it. */
    static boolean isSpaced(String target) {
        return target.chars().anyMatch(character -> WhiteSpace.isBlank((char) character));
    }
}
