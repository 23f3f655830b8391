package io.github.coursemaven.publish.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;

/** The links of a PDF. */
final class LinkAnnotations {

    private final PDDocument document;
    private final List<PDAnnotationLink> links = new ArrayList<>();

    LinkAnnotations(PDDocument document) throws IOException {
        this.document = document;
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    links.add(link);
                }
            }
        }
    }

    /** Whether any leads to a place in another PDF. */
    boolean leadIntoOthers(FileLinks files) throws IOException {
        for (var link : links) {
            if (link.getAction() instanceof PDActionURI action && files.isInOtherPdf(action.getURI())) {
                return true;
            }
        }
        return false;
    }

    /** Lets each lead to where it should, and describes it by that if it has no name. */
    void lead(FileLinks files) throws IOException {
        for (var link : links) {
            if (link.getAction() instanceof PDActionURI action) {
                lead(link, action, files);
            }
            if (Objects.requireNonNullElse(link.getContents(), "").isBlank()) {
                link.setContents(target(link));
            }
        }
    }

    private void lead(PDAnnotationLink link, PDActionURI action, FileLinks files) throws IOException {
        var address = action.getURI();
        var own = files.ownPage(address).filter(page -> page <= document.getNumberOfPages());
        if (own.isPresent()) {
            var destination = new PDPageFitDestination();
            destination.setPage(document.getPage(own.get() - 1));
            link.getCOSObject().removeItem(COSName.A);
            link.setDestination(destination);
        } else {
            action.setURI(files.relative(address));
        }
    }

    /** What is known of the target of a link without a name. */
    private static String target(PDAnnotationLink link) throws IOException {
        if (link.getAction() instanceof PDActionURI action) {
            return action.getURI();
        }
        return link.getDestination() instanceof PDNamedDestination named ? "#" + named.getNamedDestination() : "#";
    }
}
