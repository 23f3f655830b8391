package io.github.coursemaven.web.status;

import io.github.coursemaven.base.problem.Secrets;
import java.util.Optional;

/** The result of the check of a URL. */
public sealed interface LinkStatus
        permits LinkStatus.Good,
                LinkStatus.Moved,
                LinkStatus.Broken,
                LinkStatus.Uncertain,
                LinkStatus.Skipped,
                PageStatus {

    /** The kinds of status, for counting and sorting. */
    enum Outcome {
        GOOD,
        MOVED,
        BROKEN,
        UNCERTAIN,
        SKIPPED
    }

    /** Why a URL was not requested. */
    enum Reason {
        /** The host is reserved for examples and tests, or the URL is not that of a page. */
        PLACEHOLDER,
        EXCLUDED,
        /** Browsers may read the name as another host; the reader of references reports that where it is written. */
        AMBIGUOUS_HOST,
        /** The address is private, or the port is not one of web servers. */
        POLICY,
        /** This build does not check external links. */
        OFFLINE,
        NO_NETWORK
    }

    Outcome outcome();

    /** The status of the last answer, if there was one. */
    default Optional<Integer> httpStatus() {
        return Optional.empty();
    }

    /** What to report about the URL, as the rest of a sentence; empty for a good one. */
    default Optional<String> complaint() {
        return Optional.empty();
    }

    /** Where redirects ended, if there were any. */
    default Optional<String> finalTarget() {
        return Optional.empty();
    }

    /** Whether the cause concerns the whole run, so that it is reported once and not for each link. */
    default boolean concernsAll() {
        return false;
    }

    /** The same status for a URL with a fragment, which redirects keep. */
    default LinkStatus withFragment(String fragment) {
        return this;
    }

    record Good(Optional<Integer> httpStatus, Optional<String> finalTarget) implements LinkStatus {
        @Override
        public Outcome outcome() {
            return Outcome.GOOD;
        }
    }

    /** All redirects are permanent. */
    record Moved(int status, String target) implements LinkStatus {
        @Override
        public Outcome outcome() {
            return Outcome.MOVED;
        }

        @Override
        public Optional<Integer> httpStatus() {
            return Optional.of(status);
        }

        @Override
        public Optional<String> complaint() {
            return Optional.of("has moved permanently to '" + Secrets.masked(target) + "'; update the link");
        }

        @Override
        public Optional<String> finalTarget() {
            return Optional.of(target);
        }

        @Override
        public LinkStatus withFragment(String fragment) {
            return fragment.isEmpty() || target.contains("#") ? this : new Moved(status, target + "#" + fragment);
        }
    }

    record Broken(Optional<Integer> httpStatus, String reason) implements LinkStatus {
        @Override
        public Outcome outcome() {
            return Outcome.BROKEN;
        }

        @Override
        public Optional<String> complaint() {
            return Optional.of(reason);
        }
    }

    /** Why it is uncertain whether a link is good. */
    enum Doubt {
        UNCLEAR,
        /** No connection to the host. On one day that means little; for several days it means that the host is gone. */
        SILENT,
        /** The URL was good recently. */
        UNSTEADY,
        /** The run ended before the URL was reached. */
        NOT_REACHED
    }

    /** It may be good: the answers do not say. */
    record Uncertain(Optional<Integer> httpStatus, String reason, Doubt doubt) implements LinkStatus {

        public Uncertain(Optional<Integer> httpStatus, String reason) {
            this(httpStatus, reason, Doubt.UNCLEAR);
        }

        @Override
        public Outcome outcome() {
            return Outcome.UNCERTAIN;
        }

        @Override
        public Optional<String> complaint() {
            return Optional.of(reason);
        }

        @Override
        public boolean concernsAll() {
            return doubt == Doubt.NOT_REACHED;
        }
    }

    record Skipped(Reason reason, String text) implements LinkStatus {
        @Override
        public Outcome outcome() {
            return Outcome.SKIPPED;
        }

        @Override
        public Optional<String> complaint() {
            return Optional.of(text);
        }

        @Override
        public boolean concernsAll() {
            return reason == Reason.NO_NETWORK || reason == Reason.OFFLINE;
        }
    }
}
