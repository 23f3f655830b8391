package io.github.coursemaven.build.record;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Subject;
import io.github.coursemaven.base.reference.Reference;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Problems in the file of a record. */
final class RecordedProblems {

    private RecordedProblems() {}

    static List<Problem> read(DataInputStream in) throws IOException {
        var problems = new ArrayList<Problem>();
        for (var left = in.readInt(); left > 0; left--) {
            problems.add(new Problem(
                    Rule.valueOf(RecordText.read(in)),
                    RecordedPlace.read(in),
                    RecordText.read(in),
                    in.readBoolean() ? Optional.of(RecordedLinks.reference(in)) : Optional.empty(),
                    RecordText.readOptional(in),
                    in.readBoolean()));
        }
        return problems;
    }

    static void write(List<Problem> problems, DataOutputStream out) throws IOException {
        out.writeInt(problems.size());
        for (var problem : problems) {
            RecordText.write(problem.rule().name(), out);
            RecordedPlace.write(problem.location(), out);
            RecordText.write(problem.message(), out);
            write(problem.subject(), out);
            RecordText.write(problem.kind(), out);
            out.writeBoolean(problem.known());
        }
    }

    private static void write(Optional<Subject> subject, DataOutputStream out) throws IOException {
        out.writeBoolean(subject.isPresent());
        if (subject.isPresent()) {
            RecordedLinks.write((Reference) subject.get(), out);
        }
    }
}
