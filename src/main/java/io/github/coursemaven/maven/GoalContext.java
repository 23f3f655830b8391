package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.build.CourseLayout;
import io.github.coursemaven.publish.site.Resources;

/**
 * What is known about a build before the first deck is read.
 *
 * @param problems receives what is wrong with further parameters
 */
record GoalContext(
        MavenBuild build,
        CourseLayout layout,
        CourseFiles files,
        Resources resources,
        BuildLog log,
        ParameterProblems problems) {}
