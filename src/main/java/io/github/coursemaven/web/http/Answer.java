package io.github.coursemaven.web.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What came of one request. */
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

        /** Whether the same is seen where there is no network at all. */
        public boolean ofNetwork() {
            return ofNetwork;
        }
    }

    /**
     * The head of an answer.
     *
     * @param askedWait that the server asks for before the next request
     * @param challenge whether the answer wants to tell people from robots
     * @param cookies as they came
     * @param anchors of the page, if they were wanted and if it is of a kind that has some
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
     * @param text what is to be said of the URL
     */
    record Failed(Failure failure, String text) implements Answer {}

    /** Why a request was not sent. */
    enum Obstacle {
        PRIVATE_HOST,
        /** The proxy that leads to the host is of no use, for this URL and others. */
        PROXY
    }

    /**
     * The request was not sent.
     *
     * @param text what is to be said of the URL
     */
    record NotSent(Obstacle obstacle, String text) implements Answer {}
}
