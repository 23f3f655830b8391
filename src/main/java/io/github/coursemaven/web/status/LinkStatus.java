package io.github.coursemaven.web.status;

import io.github.coursemaven.base.problem.Secrets;
import java.util.Optional;

/** What became of a URL. */
public sealed interface LinkStatus
        permits LinkStatus.Good,
                LinkStatus.Moved,
                LinkStatus.Broken,
                LinkStatus.Uncertain,
                LinkStatus.Skipped,
                PageStatus {

    /** The kinds of status, for those who count and sort. */
    enum Outcome {
        GOOD,
        MOVED,
        BROKEN,
        UNCERTAIN,
        SKIPPED
    }

    /** Why a URL was not asked for. */
    enum Reason {
        /** The host stands for no real one, or the URL for no page. */
        PLACEHOLDER,
        EXCLUDED,
        /** Browsers may mean another host, which those who read references say at the place. */
        AMBIGUOUS_HOST,
        /** The address is private, or the port is none of the web. */
        POLICY,
        /** External links are not wanted in this build. */
        OFFLINE,
        NO_NETWORK
    }

    Outcome outcome();

    /** Of the last answer, where there was one. */
    default Optional<Integer> httpStatus() {
        return Optional.empty();
    }

    /** What is to be said of the URL, after its name; empty for a good one. */
    default Optional<String> complaint() {
        return Optional.empty();
    }

    /** Where redirects led to, if there were any. */
    default Optional<String> finalTarget() {
        return Optional.empty();
    }

    /** Whether the cause lies in the whole run, so that it is told once and not at each place. */
    default boolean concernsAll() {
        return false;
    }

    /** The same status for a URL with a fragment, which redirects carry along. */
    default LinkStatus withFragment(String fragment) {
        return this;
    }

    record Good(Optional<Integer> httpStatus, Optional<String> finalTarget) implements LinkStatus {
        @Override
        public Outcome outcome() {
            return Outcome.GOOD;
        }
    }

    /** All redirects are for good. */
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
            return Optional.of("has moved for good to '" + Secrets.masked(target) + "'; write that");
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

    /** Why an answer, or that there was none, does not tell. */
    enum Doubt {
        UNCLEAR,
        /** No connection to the host comes about. One day that means little, several days in a row it means that all is gone. */
        SILENT,
        /** The URL was good not long ago. */
        UNSTEADY,
        /** The run ended before the URL was reached. */
        NOT_REACHED
    }

    /** It may be good: nothing that was answered tells. */
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
