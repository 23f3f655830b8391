package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;

/**
 * Where code fences take from what they show. Thread-safe.
 *
 * @param files source files
 * @param outputs what tests have printed
 */
record CodeOrigins(SnippetFiles files, ReportedOutputs outputs) {

    static CodeOrigins of(CourseFiles files, CourseModules modules) {
        return new CodeOrigins(new SnippetFiles(files, modules), new ReportedOutputs(modules));
    }
}
