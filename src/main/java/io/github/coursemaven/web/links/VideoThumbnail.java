package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.WebAddress;
import java.util.regex.Pattern;

/** Replaces URLs of videos: their pages exist even when the video does not. */
final class VideoThumbnail {

    private static final Pattern VIDEO = Pattern.compile("(https?)://(?:"
            + "(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/(?:watch\\?(?:[^#]*&)?v=|embed/|shorts/|live/)|youtu\\.be/)"
            + "([\\w-]{11})(?:[?&].*)?");

    private VideoThumbnail() {}

    /** The thumbnail of a YouTube video, which is gone when the video is; other URLs are returned unchanged. */
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
