package io.github.coursemaven.publish.print;

import io.github.coursemaven.publish.browser.PageMarks;
import io.github.coursemaven.publish.browser.PrintedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF in memory. */
final class PdfDocument implements AutoCloseable {

    /** 1/96 inch, and one and a half dots of 1/300 inch, in points. */
    private static final float PIXEL = 0.75f;

    private static final float EXCESS = 0.36f;
    private static final COSName TABS = COSName.getPDFName("Tabs");
    private static final String CREATOR = "course-maven-plugin";

    private final PDDocument document;

    /**
     * A PDF from a browser.
     *
     * @throws IOException if the bytes are not a PDF
     */
    PdfDocument(byte[] bytes) throws IOException {
        this.document = Loader.loadPDF(StructureIds.renumbered(bytes));
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** The page that a name leads to, 0-based. */
    Optional<Integer> pageOf(String destination) throws IOException {
        return destination(destination).map(PDPageDestination::retrievePageNumber);
    }

    /** The pages of slides and of the elements on them, counted from 1, by their ids. */
    Map<String, Integer> pagesByName(PrintedPage printed) throws IOException {
        var pages = new HashMap<String, Integer>();
        for (var slide : printed.slides()) {
            pageOf(slide.id()).ifPresent(page -> pages.put(slide.id(), page + 1));
        }
        printed.marks().slides().forEach((id, slide) -> {
            if (pages.containsKey(slide)) {
                pages.putIfAbsent(id, pages.get(slide));
            }
        });
        return pages;
    }

    private Optional<PDPageDestination> destination(String name) throws IOException {
        return Optional.ofNullable(
                document.getDocumentCatalog().findNamedDestinationPage(new PDNamedDestination(name)));
    }

    /** Whether nothing is drawn on a page. */
    boolean isBlank(int page) throws IOException {
        return !DrawnContent.isOn(document.getPage(page));
    }

    /** Whether a page shows far fewer letters than it should. Ligatures and emoji draw several as one. */
    boolean lacks(int letters, int page) throws IOException {
        return !DrawnContent.showsOn(document.getPage(page), letters / 4);
    }

    /**
     * Makes tags as screen readers need them (ISO 14289-1). A PDF without any stays as it is.
     *
     * @param links of the page, with their names
     */
    void tag(List<PageMarks.Link> links) throws IOException {
        var root = tags();
        if (root.isPresent()) {
            var untagged = new UntaggedContent();
            for (var page : document.getPages()) {
                untagged.mark(page);
                page.getCOSObject().setName(TABS, "S");
            }
            var tags = new TagTree(root.get());
            tags.repair();
            new LinkNames(links).describe(tags.links());
        }
    }

    private Optional<COSDictionary> tags() {
        return Optional.ofNullable(
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    }

    /** Sets title, author and language, and removes the dates of printing. */
    void sign(DocumentInfo info) throws IOException {
        var about = document.getDocumentInformation();
        about.setTitle(info.title());
        about.setCreator(CREATOR);
        if (!info.author().isEmpty()) {
            about.setAuthor(info.author());
        }
        about.getCOSObject().removeItem(COSName.CREATION_DATE);
        about.getCOSObject().removeItem(COSName.MOD_DATE);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(info.lang());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XmpMetadata.of(info, CREATOR, tags().isPresent()));
        catalog.setMetadata(metadata);
    }

    /**
     * Makes the pages of a print view exactly as large as the slides on them. Chromium rounds paper up to dots of 1/300 inch, which
     * leaves a white line below every dark slide.
     */
    void trim() {
        for (var page : document.getPages()) {
            var box = page.getMediaBox();
            var width = inPixels(box.getWidth());
            var height = inPixels(box.getHeight());
            if (box.getWidth() - width <= EXCESS && box.getHeight() - height <= EXCESS) {
                var trimmed = new PDRectangle(box.getLowerLeftX(), box.getUpperRightY() - height, width, height);
                page.setMediaBox(trimmed);
                page.setCropBox(trimmed);
            }
        }
    }

    /** A length in points, rounded down to a whole pixel of 1/96 inch. */
    private static float inPixels(float points) {
        return (float) Math.floor((points + 0.001f) / PIXEL) * PIXEL;
    }

    LinkAnnotations links() throws IOException {
        return new LinkAnnotations(document);
    }

    /** Replaces the bookmarks. */
    void outline(List<Bookmark> bookmarks) throws IOException {
        var outline = new PDDocumentOutline();
        add(bookmarks, outline);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private void add(List<Bookmark> bookmarks, PDOutlineNode node) throws IOException {
        for (var bookmark : bookmarks) {
            var item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            destination(bookmark.destination()).ifPresent(item::setDestination);
            add(bookmark.below(), item);
            node.addLast(item);
        }
    }

    /** The bytes of the PDF, always the same for the same content. */
    byte[] bytes() throws IOException {
        document.setDocumentId(0L);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
