package io.github.coursemaven.web.cache;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a cache: a line with its version, and one for each link, with tabs between the URL, the verdict, the status, when
 * it was checked, since when it fails, when it was last good, and where it leads. URLs are in the form of {@link WebAddress},
 * so they have neither tabs nor line ends.
 *
 * @param links by URL
 * @param broken how many lines cannot be read
 * @param foreign whether another version of the plugin wrote the text
 */
record CacheText(Map<String, CachedLink> links, int broken, boolean foreign) {

    private static final String HEADER = "course-links 1";
    private static final Pattern ANY_HEADER = Pattern.compile("course-links [0-9]+");
    private static final int FIELDS = 7;
    private static final Map<Outcome, String> VERDICTS = Map.of(
            Outcome.GOOD, "OK",
            Outcome.MOVED, "REDIRECTED",
            Outcome.BROKEN, "BROKEN",
            Outcome.UNCERTAIN, "UNCERTAIN");

    CacheText {
        links = Map.copyOf(links);
    }

    static CacheText parse(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty()) {
            return new CacheText(Map.of(), 0, false);
        }
        if (!lines.get(0).equals(HEADER) && ANY_HEADER.matcher(lines.get(0)).matches()) {
            return new CacheText(Map.of(), 0, true);
        }
        var links = new TreeMap<String, CachedLink>();
        var broken = lines.get(0).equals(HEADER) ? 0 : 1;
        for (var line : lines.subList(1, lines.size())) {
            var link = link(line);
            link.ifPresent(found -> links.merge(found.url(), found, CachedLink::merged));
            broken += link.isPresent() ? 0 : 1;
        }
        return new CacheText(links, broken, false);
    }

    /** The text, sorted, for links in any order. */
    static String of(Collection<CachedLink> links) {
        return links.stream().map(CacheText::line).sorted().collect(Collectors.joining("", HEADER + "\n", ""));
    }

    private static String line(CachedLink link) {
        var fields = List.of(
                link.url(),
                VERDICTS.getOrDefault(link.outcome(), ""),
                text(link.status()),
                link.checkedAt().toString(),
                text(link.firstFailedAt()),
                text(link.lastOk()),
                text(link.finalUrl()));
        return String.join("\t", fields) + "\n";
    }

    private static Optional<CachedLink> link(String line) {
        var fields = line.split("\t", -1);
        var verdict = VERDICTS.entrySet().stream()
                .filter(entry -> fields.length == FIELDS && entry.getValue().equals(fields[1]))
                .findFirst();
        if (verdict.isEmpty()
                || !isUrl(fields[0])
                || !present(fields[6]).stream().allMatch(CacheText::isUrl)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CachedLink(
                    fields[0],
                    verdict.get().getKey(),
                    present(fields[2]).map(Integer::valueOf),
                    Instant.parse(fields[3]),
                    present(fields[4]).map(Instant::parse),
                    present(fields[5]).map(Instant::parse),
                    present(fields[6])));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isUrl(String text) {
        try {
            return WebAddress.parse(text).toString().equals(text);
        } catch (InvalidUrl e) {
            return false;
        }
    }

    private static Optional<String> present(String field) {
        return Optional.of(field).filter(text -> !text.isEmpty());
    }

    private static String text(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }
}
