package io.github.coursemaven.check.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A report of tests in the XML of JUnit (Surefire's {@code surefire-test-report.xsd} 3.0). */
final class JunitXml {

    private static final Set<String> FAILURES = Set.of("failure", "error");

    private JunitXml() {}

    /** What became of the tests in a report. One that is not whole, because its JVM was killed, says nothing of any that ran. */
    static TestOutcome outcome(Path report) throws IOException {
        try (var in = Files.newInputStream(report)) {
            var xml = factory().createXMLStreamReader(in);
            try {
                return outcome(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            return new TestOutcome.NotRun();
        }
    }

    /** Nothing outside of the report is read. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static TestOutcome outcome(XMLStreamReader xml) throws XMLStreamException {
        TestOutcome all = new TestOutcome.NotRun();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("testcase")) {
                all = all.and(ofTest(xml));
            }
        }
        return all;
    }

    private static TestOutcome ofTest(XMLStreamReader xml) throws XMLStreamException {
        var name = attribute(xml, "classname") + "#" + attribute(xml, "name");
        TestOutcome outcome = new TestOutcome.Passed();
        while (!isEnd(xml, xml.next())) {
            if (xml.isStartElement() && FAILURES.contains(xml.getLocalName())) {
                outcome = new TestOutcome.Failed(name.replaceFirst("#$", ""));
            } else if (xml.isStartElement() && xml.getLocalName().equals("skipped")) {
                outcome = new TestOutcome.NotRun();
            }
        }
        return outcome;
    }

    private static boolean isEnd(XMLStreamReader xml, int event) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("testcase");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue("", name)).orElse("");
    }
}
