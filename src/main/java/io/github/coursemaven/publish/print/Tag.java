package io.github.coursemaven.publish.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * A tag of a PDF: a structure element (ISO 32000-1, 14.7.2).
 *
 * @param dictionary what it consists of
 */
record Tag(COSDictionary dictionary) {

    private static final COSName OBJECT = COSName.OBJ;

    /** A new tag with nothing in it. */
    static Tag of(String type) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        dictionary.setName(COSName.S, type);
        return new Tag(dictionary);
    }

    /** A tag of that type with others in it. */
    static Tag around(String type, List<Tag> inner) {
        var tag = of(type);
        tag.put(inner.stream().<COSBase>map(Tag::dictionary).toList());
        return tag;
    }

    String type() {
        return Optional.ofNullable(dictionary.getNameAsString(COSName.S)).orElse("");
    }

    void become(String type) {
        dictionary.setName(COSName.S, type);
    }

    /** What is in it: tags, content and annotations. */
    List<COSBase> kids() {
        return dictionary.getDictionaryObject(COSName.K) instanceof COSArray array
                ? List.copyOf(array.toList())
                : Optional.ofNullable(dictionary.getItem(COSName.K)).stream().toList();
    }

    /** The tags in it. */
    List<Tag> tags() {
        return kids().stream().flatMap(kid -> in(kid).stream()).toList();
    }

    /** Replaces what is in it. */
    void put(List<? extends COSBase> kids) {
        dictionary.setItem(COSName.K, new COSArray(new ArrayList<>(kids)));
        kids.forEach(kid -> in(kid).ifPresent(tag -> tag.dictionary.setItem(COSName.P, dictionary)));
    }

    /** The kid as a tag, if it is one. */
    static Optional<Tag> in(COSBase kid) {
        return dictionary(kid).filter(found -> found.containsKey(COSName.S)).map(Tag::new);
    }

    /** The annotations in it. */
    List<COSDictionary> annotations() {
        return kids().stream()
                .flatMap(kid -> dictionary(kid).stream())
                .filter(kid -> !kid.containsKey(COSName.S))
                .flatMap(kid -> Optional.ofNullable(kid.getCOSDictionary(OBJECT)).stream())
                .toList();
    }

    private static Optional<COSDictionary> dictionary(COSBase kid) {
        var value = kid instanceof COSObject object ? object.getObject() : kid;
        return value instanceof COSDictionary found ? Optional.of(found) : Optional.empty();
    }
}
