package io.github.coursemaven.course.read;

import io.github.coursemaven.course.snippet.SnippetLine;

/**
 * What the code of a fence is compared with, in the words of messages.
 *
 * @param noun what it is
 * @param before what stands before the number of one of its lines
 * @param cure after a semicolon
 */
record DriftSource(String noun, String before, String cure) {

    static final DriftSource OF_SHELL = new DriftSource(
            "transcript",
            "in its line ",
            "; run 'mvn course:sync -Dcourse.execute' to take over what JShell says, or correct the code");

    static DriftSource ofFile(String name) {
        return new DriftSource(
                "source", "at " + name + ":", "; run 'mvn course:sync' to take over the source, or correct the source");
    }

    static DriftSource ofTest(String name) {
        return new DriftSource(
                "output",
                "in its line ",
                "; run 'mvn course:sync' to take over what '" + name + "' has printed, or correct the test");
    }

    /** The place of a line. */
    String at(SnippetLine line) {
        return before + line.number();
    }
}
