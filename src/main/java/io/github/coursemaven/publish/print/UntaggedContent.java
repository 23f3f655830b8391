package io.github.coursemaven.publish.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Marks what is drawn on pages and does not belong to a tag as an artifact, which screen readers skip (ISO 32000-1, 14.8.2.2).
 * Drawings that have tags inside are marked inside.
 */
final class UntaggedContent {

    private static final byte[] BEGIN = "/Artifact BMC\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\nEMC\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DEPTH = 8;

    /** Drawings that were looked at, and whether they have tags inside. */
    private final Map<COSStream, Boolean> drawings = new HashMap<>();

    void mark(PDPage page) throws IOException {
        try (var content = page.getContents()) {
            var marked = marked(content.readAllBytes(), page.getResources(), DEPTH);
            if (marked.isPresent()) {
                var stream = new COSStream();
                write(marked.get(), stream);
                page.getCOSObject().setItem(COSName.CONTENTS, stream);
            }
        }
    }

    /** The content with marks; nothing if all is tagged. */
    private Optional<byte[]> marked(byte[] content, PDResources resources, int depth) throws IOException {
        var untagged = UntaggedStretches.in(content, name -> isWithoutTags(name, resources, depth));
        return untagged.isEmpty() ? Optional.empty() : Optional.of(marked(content, untagged));
    }

    private static byte[] marked(byte[] content, List<UntaggedStretches.Stretch> untagged) {
        var marked = new ByteArrayOutputStream(content.length + untagged.size() * (BEGIN.length + END.length));
        var next = 0;
        for (var stretch : untagged) {
            marked.write(content, next, stretch.start() - next);
            marked.writeBytes(BEGIN);
            marked.write(content, stretch.start(), stretch.end() - stretch.start());
            marked.writeBytes(END);
            next = stretch.end();
        }
        marked.write(content, next, content.length - next);
        return marked.toByteArray();
    }

    /** Whether a drawing or picture has no tags inside. If it has some, the rest of it is marked. */
    private boolean isWithoutTags(COSName name, PDResources resources, int depth) throws IOException {
        if (depth == 0 || !(resources.getXObject(name) instanceof PDFormXObject drawing)) {
            return true;
        }
        var stream = drawing.getCOSObject();
        var known = Optional.ofNullable(drawings.get(stream));
        if (known.isPresent()) {
            return known.get();
        }
        try (var content = drawing.getContents()) {
            var bytes = content.readAllBytes();
            var isWithoutTags = !UntaggedStretches.hasTags(bytes);
            drawings.put(stream, isWithoutTags);
            if (!isWithoutTags) {
                var marked = marked(bytes, drawing.getResources(), depth - 1);
                if (marked.isPresent()) {
                    write(marked.get(), stream);
                }
            }
            return isWithoutTags;
        }
    }

    private static void write(byte[] content, COSStream stream) throws IOException {
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
    }
}
