/** Takes code that decks show from its sources over into the decks, and changes nothing else of them. */
@NullMarked
package io.github.coursemaven.build.sync;

import org.jspecify.annotations.NullMarked;
