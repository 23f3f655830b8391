package io.github.coursemaven.web.http;

import io.github.coursemaven.web.address.WebAddress;
import java.util.Optional;

/**
 * A request for a page.
 *
 * @param head whether only the head of the answer is requested
 * @param anchors whether the anchors of the page are needed, so that its body must be read
 * @param cookies the value of the header {@code Cookie}
 */
public record PageRequest(WebAddress target, boolean head, boolean anchors, Optional<String> cookies) {}
