package io.github.coursemaven.web.http;

import io.github.coursemaven.web.address.WebAddress;
import java.util.Optional;

/**
 * One request.
 *
 * @param head whether only the head of the answer is asked for
 * @param anchors whether the anchors of the page are wanted, so that its body must be read
 * @param cookies as they stand in the request's header
 */
public record PageRequest(WebAddress target, boolean head, boolean anchors, Optional<String> cookies) {}
