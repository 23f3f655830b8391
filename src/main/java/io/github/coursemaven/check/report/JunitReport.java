package io.github.coursemaven.check.report;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Shown;
import io.github.coursemaven.base.problem.Subject;
import io.github.coursemaven.check.Verdict;
import io.github.coursemaven.check.report.Findings.Link;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * References as test cases, as Surefire writes them: those with an error of this build fail. Problems that are not about a
 * reference follow.
 */
final class JunitReport {

    private static final int LONGEST_NAME = 200;

    private final Map<Subject, List<Problem>> ofLinks = new HashMap<>();
    private final List<Problem> others = new ArrayList<>();
    private final Findings findings;

    JunitReport(Findings findings) {
        this.findings = findings;
        findings.links().forEach(link -> ofLinks.put(link.subject(), new ArrayList<>()));
        for (var problem : findings.problems()) {
            problem.subject()
                    .map(subject -> ofLinks.getOrDefault(subject, others))
                    .orElse(others)
                    .add(problem);
        }
    }

    void write(Writer out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            write(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "course-check");
        xml.writeAttribute("time", "0");
        count(xml, "tests", (long) findings.links().size() + others.size());
        count(xml, "errors", 0);
        count(xml, "skipped", findings.links().stream().filter(this::isSkipped).count());
        count(xml, "failures", failures());
        xml.writeCharacters("\n");
        for (var link : findings.links()) {
            write(xml, link);
        }
        for (var problem : others) {
            write(xml, problem);
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void write(XMLStreamWriter xml, Link link) throws XMLStreamException {
        var shown = link.shown();
        start(xml, shown.reference().location(), shown.reference().written());
        var problems = problems(link);
        var details = problems.isEmpty()
                ? shown.message()
                : problems.stream().map(JunitReport::line).collect(Collectors.joining("\n"));
        var error = error(link);
        if (error.isPresent()) {
            failure(xml, error.get().rule().id(), error.get().message(), details);
        } else if (isSkipped(link)) {
            xml.writeEmptyElement("skipped");
            attribute(xml, "message", shown.message());
        } else if (!details.isEmpty()) {
            output(xml, details);
        }
        end(xml);
    }

    private void write(XMLStreamWriter xml, Problem problem) throws XMLStreamException {
        start(xml, problem.location(), problem.rule().id());
        if (fails(problem)) {
            failure(xml, problem.rule().id(), problem.message(), line(problem));
        } else {
            output(xml, line(problem));
        }
        end(xml);
    }

    private boolean fails(Problem problem) {
        return findings.fails(problem);
    }

    private List<Problem> problems(Link link) {
        return ofLinks.getOrDefault(link.subject(), List.of());
    }

    private Optional<Problem> error(Link link) {
        return problems(link).stream().filter(this::fails).findFirst();
    }

    private boolean isSkipped(Link link) {
        return link.shown().verdict() == Verdict.SKIPPED && error(link).isEmpty();
    }

    private long failures() {
        var links = findings.links().stream().filter(link -> error(link).isPresent());
        return links.count() + others.stream().filter(this::fails).count();
    }

    private static String line(Problem problem) {
        return PrintedText.visible(problem.toString());
    }

    private static void start(XMLStreamWriter xml, Location place, String what) throws XMLStreamException {
        var name = Shown.cut(what, LONGEST_NAME);
        xml.writeCharacters("  ");
        xml.writeStartElement("testcase");
        attribute(xml, "classname", place.file().orElse(place.toString()));
        attribute(
                xml,
                "name",
                place.point().map(at -> at.line() + ":" + at.column() + " ").orElse("") + name);
        attribute(xml, "time", "0");
    }

    private static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static void failure(XMLStreamWriter xml, String type, String message, String details)
            throws XMLStreamException {
        xml.writeStartElement("failure");
        attribute(xml, "message", message);
        attribute(xml, "type", type);
        xml.writeCharacters(legal(details));
        xml.writeEndElement();
    }

    private static void output(XMLStreamWriter xml, String text) throws XMLStreamException {
        xml.writeStartElement("system-out");
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static void count(XMLStreamWriter xml, String name, long number) throws XMLStreamException {
        xml.writeAttribute(name, Long.toString(number));
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** Without what XML 1.0 cannot contain: most control characters, and halves of surrogate pairs. */
    private static String legal(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (!isLegal(text.charAt(at))) {
                return withoutIllegal(text);
            }
        }
        return text;
    }

    private static String withoutIllegal(String text) {
        return text.codePoints()
                .filter(JunitReport::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
