package io.github.coursemaven.publish.render;

/** An address, and what to call it. */
public record Link(String text, String address) {}
