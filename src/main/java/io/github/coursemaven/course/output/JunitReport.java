package io.github.coursemaven.course.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A report of tests in the XML of JUnit (Surefire's {@code surefire-test-report.xsd} 3.0).
 *
 * @param tests in the order in which they ran; none if the report is not whole, because its JVM was killed
 * @param isWhole whether it could be read
 */
public record JunitReport(List<ReportedTest> tests, boolean isWhole) {

    /** The most characters of one text that are kept; one more says that there are more. */
    static final int MOST_CHARACTERS = 1 << 20;

    /** One that cannot be read. */
    static final JunitReport BROKEN = new JunitReport(List.of(), false);

    private static final Set<String> FAILURES = Set.of("failure", "error");
    private static final String TEST = "testcase";
    private static final String PRINTED = "system-out";

    public JunitReport {
        tests = List.copyOf(tests);
    }

    /** Reads a report. */
    public static JunitReport read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var xml = factory().createXMLStreamReader(in);
            try {
                return read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            return BROKEN;
        }
    }

    /** Nothing outside of the report is read. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static JunitReport read(XMLStreamReader xml) throws XMLStreamException {
        var tests = new ArrayList<ReportedTest>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(TEST)) {
                tests.add(test(xml));
            }
        }
        return new JunitReport(tests, true);
    }

    private static ReportedTest test(XMLStreamReader xml) throws XMLStreamException {
        var type = attribute(xml, "classname");
        var name = attribute(xml, "name");
        var outcome = ReportedTest.Outcome.PASSED;
        var printed = "";
        // earlier runs of a test that was run again have such elements of their own
        for (var depth = 1; depth > 0; ) {
            xml.next();
            if (xml.isEndElement()) {
                depth--;
            } else if (xml.isStartElement() && depth == 1 && xml.getLocalName().equals(PRINTED)) {
                printed = text(xml);
            } else if (xml.isStartElement()) {
                outcome = FAILURES.contains(xml.getLocalName())
                        ? ReportedTest.Outcome.FAILED
                        : xml.getLocalName().equals("skipped") ? ReportedTest.Outcome.SKIPPED : outcome;
                depth++;
            }
        }
        return new ReportedTest(type, name, outcome, printed);
    }

    /** The text of an element that has nothing else, up to its end. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                var more = xml.getText();
                text.append(more, 0, Math.min(more.length(), MOST_CHARACTERS + 1 - text.length()));
            }
        }
        return text.toString();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue("", name)).orElse("");
    }
}
