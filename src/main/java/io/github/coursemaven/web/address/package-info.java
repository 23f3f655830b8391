/** URLs of the web in one normal form, their hosts, and which hosts are private. Sends no requests. */
@NullMarked
package io.github.coursemaven.web.address;

import org.jspecify.annotations.NullMarked;
