package io.github.coursemaven.course.snippet;

import java.util.List;
import java.util.Optional;

/**
 * What the compiler of the JDK reads in a source.
 *
 * @param members in their order
 * @param fault the first that it finds, and its offset, if it cannot parse the source
 */
record JavaSource(List<JavaMember> members, Optional<Fault> fault) {

    /** @param offset -1 if it has none */
    record Fault(int offset, String message) {}
}
