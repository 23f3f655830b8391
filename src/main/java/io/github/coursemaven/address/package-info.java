/** The URLs of the web that courses name, the hosts in them, and which of these are not on the public internet. */
@NullMarked
package io.github.coursemaven.address;

import org.jspecify.annotations.NullMarked;
