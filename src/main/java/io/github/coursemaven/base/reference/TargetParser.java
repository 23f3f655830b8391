package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Secrets;
import io.github.coursemaven.base.reference.Target.Broken;
import io.github.coursemaven.base.reference.Target.External;
import io.github.coursemaven.base.reference.Target.Fault;
import io.github.coursemaven.base.reference.Target.Opaque;
import io.github.coursemaven.base.reference.Target.Placeholder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out what kind of target a text is. {@link java.net.URI} is not used because it refuses much that browsers accept. */
final class TargetParser {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("//[^/?#\\\\\\s].*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|%00");
    // Browsers leave these out before they look for a scheme (WHATWG URL standard, section 4.4)
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n]");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\$(?:\\{|%7B)|\\{\\{|%7B%7B|<[^>]*>|%3C[^>]*?%3E|(?:^|[^A-Za-z])YOUR[-_]", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OPAQUE = Set.of("about", "git", "ssh", "slack", "vscode", "urn", "doi");
    private static final Set<String> NO_LONGER_OPENED = Set.of("ftp", "ftps");
    private static final Set<String> CONTACTS = Set.of("mailto", "tel", "sms");
    private static final Set<String> SCRIPT = Set.of("javascript", "vbscript");
    private static final Set<String> LOST_ON_RELOAD = Set.of("blob", "filesystem");

    private final Kind kind;
    private final String start;
    private final String text;

    /** @param start where a relative path begins, in words */
    TargetParser(Kind kind, String start, String written) {
        this.kind = kind;
        this.start = start;
        this.text = written.strip();
    }

    static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).find();
    }

    Target parse() {
        var unbroken = LINE_BREAKS.matcher(text).replaceAll("");
        var scheme = SCHEME.matcher(unbroken);
        var name = scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
        if (name.equals("data")) {
            return new Opaque(name, DataUrl.faults(kind, unbroken));
        }
        if (SCRIPT.contains(name)) {
            return new Opaque(name, List.of(fault(Rule.SCRIPT_URL, "is a script; link to a page instead")));
        }
        if (CONTROL.matcher(text).find()) {
            return broken(Rule.BAD_URL, "has a control character; write the plain name");
        }
        if (!name.startsWith("http") && isPlaceholder(text)) {
            return new Placeholder();
        }
        if (text.startsWith("//")) {
            return withoutScheme();
        }
        return name.isEmpty() ? local() : withScheme(name, scheme.group(2));
    }

    private Target withoutScheme() {
        if (!HOST.matcher(text).matches()) {
            return broken(Rule.BAD_URL, "has no host; write a path relative to " + start);
        }
        var warning = fault(
                Rule.PROTOCOL_RELATIVE, "leads nowhere in a page that is opened as a file; write 'https:" + text + "'");
        return external("https:" + text, Optional.of(warning));
    }

    private Target withScheme(String scheme, String rest) {
        if (scheme.equals("http") || scheme.equals("https")) {
            return HOST.matcher(rest).matches() ? external(text, Optional.empty()) : withoutHost(scheme, rest);
        }
        if (OPAQUE.contains(scheme)) {
            return new Opaque(scheme, List.of());
        }
        if (CONTACTS.contains(scheme)) {
            return new Opaque(
                    scheme,
                    Contacts.complaint(scheme, rest).stream()
                            .map(complaint -> fault(Rule.BAD_URL, complaint))
                            .toList());
        }
        if (NO_LONGER_OPENED.contains(scheme)) {
            return new Opaque(
                    scheme,
                    List.of(fault(
                            Rule.UNSUPPORTED_SCHEME,
                            "is no longer opened by browsers; link to an http or https page")));
        }
        return brokenScheme(scheme);
    }

    private Target withoutHost(String scheme, String rest) {
        var host = rest.replaceFirst("^(?:[/\\\\]|%5[Cc])+", "");
        return host.isEmpty() || host.startsWith("?") || host.startsWith("#")
                ? broken(Rule.BAD_SCHEME, "has no host; write one after '" + scheme + "://'")
                : broken(Rule.BAD_SCHEME, "has no host; did you mean '" + scheme + "://" + host + "'?");
    }

    private Target brokenScheme(String scheme) {
        if (LOST_ON_RELOAD.contains(scheme)) {
            return broken(Rule.BAD_SCHEME, "exists only in one browser window; save it as a file beside the deck");
        }
        if (scheme.equals("file")) {
            return broken(Rule.FILE_URL, "names a file on one computer; use a path relative to " + start);
        }
        if (scheme.length() == 1) {
            return broken(Rule.BAD_SCHEME, "is a Windows path; use a path relative to " + start + ", with '/'");
        }
        return misspelt(scheme);
    }

    private Target misspelt(String scheme) {
        var cure = SchemeTypo.meant(text)
                .map(meant -> "did you mean '" + meant + "'?")
                .orElse("link to a file of the course, or to a page with 'https:'");
        return broken(Rule.BAD_SCHEME, "begins with the unknown scheme '" + scheme + ":'; " + cure);
    }

    private Target external(String url, Optional<Fault> warning) {
        var twice = SchemeTypo.meantTwice(url);
        if (twice.isPresent()) {
            return broken(Rule.BAD_SCHEME, "has two schemes; did you mean '" + twice.get() + "'?");
        }
        var authority = Authority.of(url);
        if (authority.user().isPresent()) {
            return withUser(authority);
        }
        if (!isPlaceholder(text) && authority.wrongPort().isPresent()) {
            return broken(
                    Rule.BAD_URL,
                    "names the port '" + authority.wrongPort().get() + "'; ports are numbers from 1 to 65535");
        }
        var faults = warning.or(() -> authority
                .ambiguousLetter()
                .map(letter -> fault(
                        Rule.EXTERNAL_UNCERTAIN,
                        "has the letter '" + letter + "' in its host, which browsers and Java read differently;"
                                + " write the host's ASCII form, which begins with 'xn--'")));
        return new External(authority.decodedIn(url), faults.stream().toList());
    }

    private Target withUser(Authority authority) {
        if (authority.hasPlaceholderUser()) {
            return new Placeholder();
        }
        var fault = authority.hasImpossibleUser()
                ? masked(Rule.BAD_URL, "has quotes, brackets or blanks before '@'; write the plain URL")
                : masked(Rule.CREDENTIALS_IN_URL, "contains a user name or password; remove it");
        return new Broken(fault);
    }

    private Fault masked(Rule rule, String complaint) {
        return new Fault(rule, "'" + Secrets.masked(text) + "' " + complaint);
    }

    private Target local() {
        var meant = SchemeTypo.meant(text);
        return meant.isPresent()
                ? broken(
                        Rule.BAD_SCHEME,
                        "does not begin with a scheme that browsers know; did you mean '" + meant.get() + "'?")
                : LocalPath.parse(text);
    }

    private Broken broken(Rule rule, String complaint) {
        return new Broken(fault(rule, complaint));
    }

    private Fault fault(Rule rule, String complaint) {
        return new Fault(rule, "'" + PercentEncoding.readable(text) + "' " + complaint);
    }
}
