package io.github.coursemaven.reference;

import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.problem.Secrets;
import io.github.coursemaven.reference.Target.Broken;
import io.github.coursemaven.reference.Target.External;
import io.github.coursemaven.reference.Target.Fault;
import io.github.coursemaven.reference.Target.Local;
import io.github.coursemaven.reference.Target.Opaque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what kind of target a text is. {@link java.net.URI} refuses much that browsers take, so it is not asked. */
final class TargetParser {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern MISSPELT_COLON = Pattern.compile("(?i)(https?;)//.*", Pattern.DOTALL);
    private static final Pattern USER_INFO = Pattern.compile("//[^/?#]*@.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|%00");
    private static final Set<String> OPAQUE = Set.of(
            "mailto", "tel", "sms", "data", "about", "ftp", "ftps", "git", "ssh", "slack", "vscode", "urn", "doi");
    private static final Set<String> SCRIPT = Set.of("javascript", "vbscript");
    private static final Set<String> LOST_ON_RELOAD = Set.of("blob", "filesystem");

    private final String text;

    TargetParser(String written) {
        this.text = written.strip();
    }

    Target parse() {
        if (CONTROL.matcher(text).find()) {
            return broken(Rule.BAD_URL, "has a control character; write the plain name");
        }
        if (text.startsWith("//")) {
            return external("https:" + text, text);
        }
        var scheme = SCHEME.matcher(text);
        return scheme.matches() ? withScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2)) : local();
    }

    private Target withScheme(String scheme, String rest) {
        if (scheme.equals("http") || scheme.equals("https")) {
            return rest.matches("(?s)//[^/?#].*")
                    ? external(text, rest)
                    : broken(Rule.BAD_SCHEME, "names no host; write '" + scheme + "://' before it");
        }
        if (OPAQUE.contains(scheme)) {
            return new Opaque(scheme, List.of());
        }
        if (SCRIPT.contains(scheme)) {
            return new Opaque(scheme, List.of(fault(Rule.SCRIPT_URL, "is a script; give the page a real link")));
        }
        if (LOST_ON_RELOAD.contains(scheme)) {
            return broken(Rule.BAD_SCHEME, "lives only in one browser window; save it as a file beside the deck");
        }
        return brokenScheme(scheme);
    }

    private Target brokenScheme(String scheme) {
        if (scheme.equals("file")) {
            return broken(Rule.FILE_URL, "names a file of one computer; use a path relative to the deck");
        }
        if (scheme.length() == 1) {
            return broken(Rule.BAD_SCHEME, "is a Windows path; use a path relative to the deck, with '/'");
        }
        return broken(Rule.BAD_SCHEME, "begins with the unknown scheme '" + scheme + ":'; is it 'https:'?");
    }

    private Target external(String url, String afterScheme) {
        if (USER_INFO.matcher(afterScheme).matches()) {
            return new Broken(new Fault(
                    Rule.CREDENTIALS_IN_URL,
                    "'" + Secrets.masked(text) + "' holds a user name or password; take it out"));
        }
        return new External(url);
    }

    private Target local() {
        var misspelt = MISSPELT_COLON.matcher(text);
        if (misspelt.matches()) {
            return broken(
                    Rule.BAD_SCHEME, "begins with the unknown scheme '" + misspelt.group(1) + "'; is it 'https:'?");
        }
        if (text.indexOf('\\') >= 0) {
            return broken(Rule.BACKSLASH, "has backslashes; write '" + text.replace('\\', '/') + "'");
        }
        var hash = text.indexOf('#');
        var beforeHash = hash < 0 ? text : text.substring(0, hash);
        var question = beforeHash.indexOf('?');
        var path = question < 0 ? beforeHash : beforeHash.substring(0, question);
        if (path.indexOf(':') >= 0) {
            return broken(Rule.BAD_URL, "has a ':' in a path; rename the file, or write the whole URL");
        }
        var query = question < 0 ? "" : beforeHash.substring(question);
        return new Local(path, query, hash < 0 ? "" : text.substring(hash + 1));
    }

    private Broken broken(Rule rule, String complaint) {
        return new Broken(fault(rule, complaint));
    }

    private Fault fault(Rule rule, String complaint) {
        return new Fault(rule, "'" + text + "' " + complaint);
    }
}
