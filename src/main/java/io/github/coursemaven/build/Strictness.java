package io.github.coursemaven.build;

import io.github.coursemaven.base.problem.Severities;

/**
 * What a build tolerates.
 *
 * @param failIfNoDecks whether a project without any deck fails
 * @param requireNetwork whether the build fails if there is no network to check links with
 */
public record Strictness(Severities severities, FailOn failOn, boolean failIfNoDecks, boolean requireNetwork) {}
