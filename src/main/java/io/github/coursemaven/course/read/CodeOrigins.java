package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;

/**
 * Where code fences take from what they show. Thread-safe.
 *
 * @param files source files
 * @param outputs what tests have printed
 * @param shells what JShell says to code
 */
record CodeOrigins(SnippetFiles files, ReportedOutputs outputs, ModuleShells shells) {

    static CodeOrigins of(CourseFiles files, ReaderSettings settings) {
        var modules = new CourseModules(settings.modules());
        return new CodeOrigins(
                new SnippetFiles(files, modules),
                new ReportedOutputs(modules),
                new ModuleShells(settings.shells(), modules));
    }
}
