package io.github.coursemaven.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The names that Chromium gives to tagged elements: numbers that go on counting from page to page, as they come. */
final class StructureIds {

    private static final Pattern ID = Pattern.compile("node\\d{8}");

    private final COSDocument document;

    StructureIds(COSDocument document) {
        this.document = document;
    }

    /** Counts from one, in the same order. */
    void renumber() throws IOException {
        var objects = new ArrayList<COSBase>();
        for (var key : document.getXrefTable().keySet()) {
            objects.add(document.getObjectFromPool(key).getObject());
        }
        var found = new TreeSet<String>();
        objects.forEach(object -> collect(object, found));
        var names = new HashMap<String, COSString>();
        found.forEach(id -> names.put(id, new COSString(String.format(Locale.ROOT, "node%08d", names.size() + 1))));
        objects.forEach(object -> replace(object, names));
    }

    /** Direct objects only; all others have a turn of their own. */
    private static void collect(COSBase object, Set<String> ids) {
        if (object instanceof COSString string && ID.matcher(string.getString()).matches()) {
            ids.add(string.getString());
        } else if (object instanceof COSArray array) {
            array.toList().forEach(item -> collect(item, ids));
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(value -> collect(value, ids));
        }
    }

    private static void replace(COSBase object, Map<String, COSString> names) {
        if (object instanceof COSArray array) {
            for (var index = 0; index < array.size(); index++) {
                var item = array.get(index);
                array.set(index, replacement(item, names));
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (var key : dictionary.keySet().toArray(new COSName[0])) {
                dictionary.setItem(key, replacement(dictionary.getItem(key), names));
            }
        }
    }

    private static COSBase replacement(COSBase value, Map<String, COSString> names) {
        if (value instanceof COSString string) {
            return names.getOrDefault(string.getString(), string);
        }
        replace(value, names);
        return value;
    }
}
