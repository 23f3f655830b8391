package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.WebAddress;
import java.util.regex.Pattern;

/** What to ask instead of pages that are there even if what they are for is gone. */
final class VideoThumbnail {

    private static final Pattern VIDEO = Pattern.compile("(https?)://(?:"
            + "(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/(?:watch\\?(?:[^#]*&)?v=|embed/|shorts/|live/)|youtu\\.be/)"
            + "([\\w-]{11})(?:[?&].*)?");

    private VideoThumbnail() {}

    /** The preview picture of a YouTube video, which unlike its page is not found once the video is; other URLs themselves. */
    static WebAddress of(WebAddress address) {
        var video = VIDEO.matcher(address.toString());
        if (!video.matches()) {
            return address;
        }
        try {
            return WebAddress.parse(video.group(1) + "://img.youtube.com/vi/" + video.group(2) + "/0.jpg");
        } catch (InvalidUrl e) {
            return address;
        }
    }
}
