package io.github.coursemaven.build.record;

import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.check.LinkResult;
import io.github.coursemaven.check.LinkResult.Cause;
import io.github.coursemaven.check.Verdict;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** References with their verdicts in the file of a record. Of what they lead to, only whether that is on another host. */
final class RecordedLinks {

    private RecordedLinks() {}

    static List<LinkResult> read(DataInputStream in) throws IOException {
        var links = new ArrayList<LinkResult>();
        for (var left = in.readInt(); left > 0; left--) {
            links.add(new LinkResult(
                    reference(in),
                    Verdict.valueOf(RecordText.read(in)),
                    in.readBoolean() ? Optional.of(in.readInt()) : Optional.empty(),
                    RecordText.readOptional(in).map(Rule::valueOf),
                    RecordText.read(in),
                    RecordText.readOptional(in),
                    Cause.valueOf(RecordText.read(in))));
        }
        return links;
    }

    static Reference reference(DataInputStream in) throws IOException {
        var isExternal = in.readBoolean();
        var place = RecordedPlace.read(in);
        var kind = Kind.valueOf(RecordText.read(in));
        var written = RecordText.read(in);
        return new Reference(
                place, kind, written, isExternal ? new Target.External(written) : new Target.Placeholder());
    }

    static void write(List<LinkResult> links, DataOutputStream out) throws IOException {
        out.writeInt(links.size());
        for (var link : links) {
            write(link.reference(), out);
            RecordText.write(link.verdict().name(), out);
            out.writeBoolean(link.status().isPresent());
            if (link.status().isPresent()) {
                out.writeInt(link.status().get());
            }
            RecordText.write(link.rule().map(Rule::name), out);
            RecordText.write(link.message(), out);
            RecordText.write(link.finalTarget(), out);
            RecordText.write(link.cause().name(), out);
        }
    }

    static void write(Reference reference, DataOutputStream out) throws IOException {
        out.writeBoolean(reference.target() instanceof Target.External);
        RecordedPlace.write(reference.location(), out);
        RecordText.write(reference.kind().name(), out);
        RecordText.write(reference.written(), out);
    }
}
