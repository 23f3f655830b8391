package io.github.coursemaven.render;

/** An address, and what to call it. */
public record Link(String text, String address) {}
