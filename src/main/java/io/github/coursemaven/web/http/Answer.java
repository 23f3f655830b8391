package io.github.coursemaven.web.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The result of one request. */
public sealed interface Answer {

    /** Why there was no answer. */
    enum Failure {
        UNKNOWN_HOST(true),
        NO_NAME_SERVER(true),
        UNREACHABLE(true),
        CONNECT_TIMEOUT(true),
        REFUSED(false),
        READ_TIMEOUT(false),
        CUT_OFF(false),
        /** The proxy cannot or will not connect to the host. */
        TUNNEL(false),
        CERTIFICATE(false),
        CERTIFICATE_CHAIN(false),
        INTERNAL(false);

        private final boolean ofNetwork;

        Failure(boolean ofNetwork) {
            this.ofNetwork = ofNetwork;
        }

        /** Whether a missing network would look the same. */
        public boolean ofNetwork() {
            return ofNetwork;
        }
    }

    /**
     * The head of an answer.
     *
     * @param askedWait how long the server asks us to wait before the next request
     * @param challenge whether the answer is a test that tells people from robots
     * @param cookies the values of {@code Set-Cookie}, unread
     * @param anchors of the page, if they were requested and the page is of a type that has them
     */
    record Received(
            int status,
            Optional<String> location,
            Optional<Duration> askedWait,
            boolean challenge,
            List<String> cookies,
            Optional<Anchors> anchors)
            implements Answer {

        public boolean overloaded() {
            return status == 429 || status / 100 == 5;
        }

        /** Whether the host asks for fewer requests. */
        public boolean asksForPatience() {
            return status == 429 || status == 503;
        }
    }

    /**
     * No answer.
     *
     * @param text what to report about the URL
     */
    record Failed(Failure failure, String text) implements Answer {}

    /** Why a request was not sent. */
    enum Obstacle {
        PRIVATE_HOST,
        /** The proxy for the host does not work, for this URL and others. */
        PROXY
    }

    /**
     * The request was not sent.
     *
     * @param text what to report about the URL
     */
    record NotSent(Obstacle obstacle, String text) implements Answer {}
}
