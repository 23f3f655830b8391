package io.github.coursemaven.publish.print;

import io.github.coursemaven.base.reference.PercentEncoding;
import io.github.coursemaven.publish.browser.PageMarks;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the links of a page are called. A PDF does not say which text a link has, so it is found by the address. */
final class LinkNames {

    private final Map<String, List<String>> names;

    LinkNames(List<PageMarks.Link> links) {
        this.names = links.stream()
                .collect(Collectors.groupingBy(
                        link -> decoded(link.address()),
                        Collectors.mapping(PageMarks.Link::name, Collectors.toList())));
    }

    /** Describes the annotations of links (ISO 14289-1, 7.18.5), as far as they have names. */
    void describe(List<Tag> links) {
        var byAddress = new LinkedHashMap<String, List<Tag>>();
        for (var link : links) {
            link.annotations().stream()
                    .findFirst()
                    .flatMap(LinkNames::address)
                    .ifPresent(address -> byAddress.merge(address, List.of(link), LinkNames::joined));
        }
        byAddress.forEach((address, same) -> describe(same, names.getOrDefault(address, List.of())));
    }

    private static List<Tag> joined(List<Tag> first, List<Tag> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static void describe(List<Tag> links, List<String> names) {
        var isOne = new HashSet<>(names).size() == 1;
        for (var index = 0; index < links.size() && (isOne || links.size() == names.size()); index++) {
            var name = names.get(isOne ? 0 : index);
            if (!name.isEmpty()) {
                links.get(index).annotations().forEach(annotation -> annotation.setString(COSName.CONTENTS, name));
            }
        }
    }

    private static Optional<String> address(COSDictionary annotation) {
        if (annotation.containsKey(COSName.DEST)) {
            return Optional.ofNullable(annotation.getNameAsString(COSName.DEST)).map(name -> "#" + decoded(name));
        }
        return Optional.ofNullable(annotation.getCOSDictionary(COSName.A))
                .flatMap(action -> Optional.ofNullable(action.getString(COSName.URI)))
                .map(LinkNames::decoded);
    }

    private static String decoded(String address) {
        return PercentEncoding.decode(address).orElse(address);
    }
}
