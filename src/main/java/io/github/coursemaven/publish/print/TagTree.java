package io.github.coursemaven.publish.print;

import io.github.coursemaven.course.options.LanguageTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The tags of a PDF (ISO 32000-1, 14.7 and 14.8), which Chromium nests as the elements of the page are. Here they become what
 * PDF/UA asks for (ISO 14289-1, 7).
 */
final class TagTree {

    /** What {@code tags.js} puts before the text of a formula, in place of the description of a picture. */
    private static final String FORMULA = "\uE000";

    private static final Set<String> STANDARD =
            Set.copyOf(Arrays.asList(("Document Part Art Sect Div BlockQuote Caption TOC TOCI"
                            + " Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote"
                            + " Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form")
                    .split(" ")));

    /** What types of later standards are in this one, if they are not text within a line. */
    private static final Map<String, String> BLOCKS =
            Map.of("Title", "P", "Aside", "Div", "DocumentFragment", "Div", "FENote", "Div", "Artifact", "NonStruct");

    private final COSDictionary root;
    private final Headings headings = new Headings();
    private final List<Tag> links = new ArrayList<>();
    private final COSDictionary roles = new COSDictionary();

    TagTree(COSDictionary root) {
        this.root = root;
    }

    /** Makes the tree as it should be. */
    void repair() {
        new Tag(root).tags().forEach(this::repair);
        headings.renumber();
        if (roles.size() > 0) {
            root.setItem(COSName.ROLE_MAP, roles);
        }
    }

    /** The links, in the order of reading. */
    List<Tag> links() {
        return List.copyOf(links);
    }

    private void repair(Tag tag) {
        var type = tag.type();
        if (!STANDARD.contains(type)) {
            roles.setName(COSName.getPDFName(type), BLOCKS.getOrDefault(type, "Span"));
        } else if (type.equals("Link")) {
            links.add(tag);
        } else if (type.equals("Figure")) {
            nameFigure(tag);
        }
        checkLanguage(tag);
        headings.add(tag);
        tag.tags().forEach(this::repair);
        if (type.equals("Table")) {
            new TableTag(tag).complete();
        }
        nest(tag);
    }

    private static void checkLanguage(Tag tag) {
        var language = Optional.ofNullable(tag.dictionary().getString(COSName.LANG));
        if (language.filter(LanguageTag::isTag).isEmpty()) {
            tag.dictionary().removeItem(COSName.LANG);
        }
    }

    private static void nameFigure(Tag tag) {
        var name = Optional.ofNullable(tag.dictionary().getString(COSName.ALT)).orElse("");
        if (name.startsWith(FORMULA)) {
            tag.become("Formula");
            tag.dictionary().setString(COSName.ALT, name.substring(FORMULA.length()));
        } else if (name.isBlank()) {
            tag.become(tag.tags().isEmpty() ? "NonStruct" : "Div");
        }
    }

    /** Items are in lists, nothing else is, and items consist of labels and bodies. */
    private static void nest(Tag tag) {
        var isList = tag.type().equals("L");
        var kids = new ArrayList<COSBase>();
        var changed = false;
        for (var kid : tag.kids()) {
            var before = Tag.in(kid);
            var after = before.map(inner -> isList ? inList(inner) : outsideOfList(inner));
            changed |= !after.equals(before);
            kids.add(after.equals(before) ? kid : after.orElseThrow().dictionary());
        }
        if (changed) {
            tag.put(kids);
        }
    }

    private static Tag inList(Tag tag) {
        return switch (tag.type()) {
            case "LI" -> item(tag);
            case "L", "Caption" -> tag;
            default -> Tag.around("LI", List.of(Tag.around("LBody", List.of(tag))));
        };
    }

    private static Tag outsideOfList(Tag tag) {
        return tag.type().equals("LI") ? Tag.around("L", List.of(item(tag))) : tag;
    }

    /** The tag of the item becomes its body, because content knows the tag that it is in. */
    private static Tag item(Tag tag) {
        var labels = new ArrayList<Tag>();
        var body = new ArrayList<COSBase>();
        for (var kid : tag.kids()) {
            var label = Tag.in(kid).filter(inner -> inner.type().equals("Lbl"));
            label.ifPresentOrElse(labels::add, () -> body.add(kid));
        }
        if (body.isEmpty() || tag.tags().stream().anyMatch(inner -> inner.type().equals("LBody"))) {
            return tag;
        }
        tag.become("LBody");
        tag.put(body);
        labels.add(tag);
        return Tag.around("LI", labels);
    }
}
