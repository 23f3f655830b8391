package io.github.coursemaven.markdown.html;

/**
 * Where the source of some code is.
 *
 * @param path from the root of the repository, with {@code /}
 * @param url where readers find it
 */
public record CodeLink(String path, String url) {}
