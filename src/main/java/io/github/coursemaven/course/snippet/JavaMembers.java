package io.github.coursemaven.course.snippet;

import io.github.coursemaven.base.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The members of a Java source, which is parsed when the first of them is asked for. For one thread. */
final class JavaMembers implements Members {

    /** What may be between a member and the end of its line. */
    private static final Pattern REST = Pattern.compile("[,;\\h]*(?://.*|/\\*.*\\*/\\h*)?");

    private final String source;
    private final String text;
    private final SourceLines lines;
    private final JavaCode java;
    private Optional<JavaSource> parsed = Optional.empty();

    JavaMembers(String source, String text, SourceLines lines, JavaCode java) {
        this.java = java;
        this.source = source;
        this.text = text;
        this.lines = lines;
    }

    @Override
    public Optional<Selected> find(Selector selector) {
        var name = MemberName.of(selector.name());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var fault = parsed().fault();
        return fault.isPresent()
                ? Optional.of(Selected.fault(Rule.SNIPPET_SOURCE, selector, unparsed(fault.get())))
                : find(selector, name.get());
    }

    @Override
    public List<String> names(String written) {
        var length = written.split("\\.", -1).length;
        return parsed.stream()
                .flatMap(known -> known.members().stream())
                .map(member -> member.shortened(length))
                .distinct()
                .toList();
    }

    private JavaSource parsed() {
        var known = parsed.orElseGet(() -> java.parse(text, type()));
        parsed = Optional.of(known);
        return known;
    }

    /** Its name without folders and ending. */
    private String type() {
        var file = source.substring(source.lastIndexOf('/') + 1);
        return file.substring(0, Math.max(0, file.indexOf('.')));
    }

    private String unparsed(JavaSource.Fault fault) {
        return "cannot be found, because the compiler stops at " + place(Math.max(0, fault.offset())) + ": "
                + fault.message() + "; correct that line, or mark a region";
    }

    private Optional<Selected> find(Selector selector, MemberName name) {
        var named = parsed().members().stream()
                .filter(member -> member.isNamed(name.path()))
                .toList();
        var fitting = named.stream()
                .filter(member -> name.parameters().isEmpty()
                        || member.takes(name.parameters().get()))
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (fitting.isEmpty()) {
            return Optional.of(Selected.fault(
                    Rule.SNIPPET_MISSING, selector, "is not in " + source + ", which has " + listed(named)));
        }
        var meant = meant(fitting, name);
        return Optional.of(
                meant.size() == 1 ? found(selector, meant.get(0), name.isBody()) : ambiguous(selector, meant));
    }

    /** The types of a name rather than their constructors; the outermost of such types. */
    private static List<JavaMember> meant(List<JavaMember> fitting, MemberName name) {
        var types = fitting.stream()
                .filter(member -> member.kind() == JavaMember.Kind.TYPE)
                .toList();
        if (types.isEmpty()) {
            return fitting;
        }
        var whole = types.stream()
                .filter(member -> member.path().equals(name.path()))
                .toList();
        return whole.isEmpty() ? types : whole;
    }

    private Selected found(Selector selector, JavaMember member, boolean isBody) {
        var type = Optional.of(member.path().get(0));
        if (!isBody) {
            return Selected.of(new Stretch(wholeStart(member.from()), wholeEnd(member.to()), type));
        }
        var body = member.body();
        if (body.isEmpty() || text.substring(body.get().from(), body.get().to()).isBlank()) {
            return Selected.fault(
                    Rule.SNIPPET_MISSING,
                    selector,
                    "names the body of '" + member.written() + "' at " + place(member.from())
                            + (body.isEmpty() ? ", which has none" : ", which is empty")
                            + "; leave out '!body'");
        }
        return Selected.of(new Stretch(body.get().from(), body.get().to(), type));
    }

    private int wholeStart(int from) {
        var start = lines.start(lines.at(from));
        return text.substring(start, from).isBlank() ? start : from;
    }

    private int wholeEnd(int to) {
        var end = lines.end(lines.at(to - 1));
        return REST.matcher(text.substring(to, end)).matches() ? end : to;
    }

    private Selected ambiguous(Selector selector, List<JavaMember> meant) {
        var callable =
                meant.stream().filter(member -> member.parameters().isPresent()).toList();
        var isMixed = !callable.isEmpty() && callable.size() < meant.size();
        return Selected.fault(
                Rule.SNIPPET_AMBIGUOUS,
                selector,
                "is the name of " + meant.size() + " members of " + source + ": " + listed(meant)
                        + (isMixed
                                ? "; write one with its parentheses, or mark a region around the field"
                                : "; write one of these"));
    }

    private String listed(List<JavaMember> members) {
        return members.stream()
                .map(member -> "'#" + member.written() + "' in line " + (lines.at(member.from()) + 1))
                .collect(Collectors.joining(" and "));
    }

    private String place(int offset) {
        var line = lines.at(offset);
        return source + ":" + (line + 1) + ":" + (offset - lines.start(line) + 1);
    }
}
