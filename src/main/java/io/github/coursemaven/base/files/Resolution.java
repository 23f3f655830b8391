package io.github.coursemaven.base.files;

import io.github.coursemaven.base.problem.Rule;
import java.nio.file.Path;
import java.util.Optional;

/** What a path leads to. */
public sealed interface Resolution {

    /** What is wrong with the path; empty if it leads to a file or folder. */
    default Optional<Complaint> complaint() {
        return Optional.empty();
    }

    /** Another path that the author may have meant. */
    default Optional<String> instead() {
        return Optional.empty();
    }

    /** The end of a message that suggests another path. */
    static String didYouMean(String path) {
        return "; did you mean '" + path + "'?";
    }

    /** What is wrong, in words that follow the quoted path in a message. */
    record Complaint(Rule rule, String text) {}

    /**
     * A regular file inside the checkout, spelt as on disk.
     *
     * @param path absolute
     */
    record File(Path path) implements Resolution {}

    /**
     * A folder inside the checkout.
     *
     * @param path absolute
     */
    record Folder(Path path) implements Resolution {}

    /** Nothing of that name. */
    record Missing(Optional<String> suggestion) implements Resolution {
        @Override
        public Optional<Complaint> complaint() {
            return Optional.of(complaint("", cure()));
        }

        /** The end of a message; empty if there is no suggestion. */
        public String cure() {
            return suggestion.map(Resolution::didYouMean).orElse("");
        }

        /**
         * That there is nothing.
         *
         * @param place where it was looked for, with a blank or comma before it; may be empty
         * @param cure after a semicolon; may be empty
         */
        public static Complaint complaint(String place, String cure) {
            return new Complaint(Rule.MISSING_FILE, "does not exist" + place + cure);
        }

        @Override
        public Optional<String> instead() {
            return suggestion;
        }
    }

    /** A symbolic link whose target does not exist. */
    record Dangling() implements Resolution {

        /** What to say about it, after its name. */
        public static final String COMPLAINT = "is a link to nothing; correct the link, or remove it";

        @Override
        public Optional<Complaint> complaint() {
            return Optional.of(new Complaint(Rule.MISSING_FILE, COMPLAINT));
        }
    }

    /** A file or folder whose name differs in upper and lower case, or in how its accents are encoded. */
    record OtherSpelling(String onDisk) implements Resolution {
        @Override
        public Optional<Complaint> complaint() {
            return Optional.of(new Complaint(
                    Rule.CASE_MISMATCH,
                    "is spelt '" + onDisk
                            + "' on disk; use that spelling, because most web servers tell the two apart"));
        }

        @Override
        public Optional<String> instead() {
            return Optional.of(onDisk);
        }
    }

    /** Something that is never published. */
    record Forbidden(String reason) implements Resolution {
        @Override
        public Optional<Complaint> complaint() {
            return Optional.of(new Complaint(Rule.ESCAPES_CHECKOUT, reason));
        }
    }

    /**
     * Something outside the checkout.
     *
     * @param isRepository whether the checkout is a repository of Git, rather than where the build was started
     */
    record Outside(boolean isRepository) implements Resolution {
        @Override
        public Optional<Complaint> complaint() {
            var reason = isRepository
                    ? "is outside the checkout; copy the file in, or link to a URL"
                    : "is outside the checkout, which without Git is the folder where Maven was started, or that of a parent"
                            + " POM above it; start it in a folder above, copy the file in, or link to a URL";
            return Optional.of(new Complaint(Rule.ESCAPES_CHECKOUT, reason));
        }
    }

    /** A name that no file can have. */
    record Impossible() implements Resolution {
        @Override
        public Optional<Complaint> complaint() {
            return Optional.of(new Complaint(Rule.BAD_URL, "cannot be the name of a file" + LocaleNames.cure()));
        }
    }
}
