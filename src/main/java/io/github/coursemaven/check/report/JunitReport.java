package io.github.coursemaven.check.report;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.base.problem.Subject;
import io.github.coursemaven.check.LinkResult;
import io.github.coursemaven.check.Verdict;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** References as test cases, as Surefire writes them: broken ones fail. Problems that are not about a reference follow. */
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

    String text() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "course-check");
        xml.writeAttribute("time", "0");
        count(xml, "tests", (long) findings.links().size() + others.size());
        count(xml, "errors", 0);
        count(xml, "skipped", links(Verdict.SKIPPED));
        count(
                xml,
                "failures",
                links(Verdict.BROKEN) + others.stream().filter(this::fails).count());
        xml.writeCharacters("\n");
        for (var link : findings.links()) {
            write(xml, link.shown(), ofLinks.getOrDefault(link.subject(), List.of()));
        }
        for (var problem : others) {
            write(xml, problem);
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void write(XMLStreamWriter xml, LinkResult link, List<Problem> problems) throws XMLStreamException {
        start(xml, link.reference().location(), link.reference().written());
        var details = problems.isEmpty()
                ? link.message()
                : problems.stream().map(JunitReport::line).collect(Collectors.joining("\n"));
        if (link.verdict() == Verdict.BROKEN) {
            failure(xml, link.rule().map(rule -> rule.id()).orElse("broken"), link.message(), details);
        } else if (link.verdict() == Verdict.SKIPPED) {
            xml.writeEmptyElement("skipped");
            attribute(xml, "message", link.message());
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
        return findings.severity(problem) == Severity.ERROR;
    }

    private long links(Verdict verdict) {
        return findings.links().stream()
                .filter(link -> link.shown().verdict() == verdict)
                .count();
    }

    private static String line(Problem problem) {
        return PrintedText.visible(problem.toString());
    }

    private static void start(XMLStreamWriter xml, Location place, String what) throws XMLStreamException {
        var name = what.length() > LONGEST_NAME ? what.substring(0, LONGEST_NAME) + "…" : what;
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
