package io.github.coursemaven.publish.render;

import java.util.Optional;

/**
 * What others show of a page that is linked there (the Open Graph protocol, {@code ogp.me}).
 *
 * @param address where the page is published
 * @param picture its whole address
 */
public record LinkPreview(String title, String address, Optional<String> description, Optional<String> picture) {}
