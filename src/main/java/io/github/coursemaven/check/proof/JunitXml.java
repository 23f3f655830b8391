package io.github.coursemaven.check.proof;

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

/** A report of tests in the XML of JUnit (Surefire's {@code surefire-test-report.xsd} 3.0). */
final class JunitXml {

    private static final Set<String> FAILURES = Set.of("failure", "error");

    private JunitXml() {}

    /**
     * A test.
     *
     * @param testClass as the report names it
     */
    record Test(String testClass, TestOutcome outcome) {}

    /** The tests in a report. One that is not whole, because its JVM was killed, says nothing of any that ran. */
    static List<Test> tests(Path report) throws IOException {
        try (var in = Files.newInputStream(report)) {
            var xml = factory().createXMLStreamReader(in);
            try {
                return tests(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            return List.of();
        }
    }

    /** Nothing outside of the report is read. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static List<Test> tests(XMLStreamReader xml) throws XMLStreamException {
        var tests = new ArrayList<Test>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("testcase")) {
                tests.add(test(xml));
            }
        }
        return tests;
    }

    private static Test test(XMLStreamReader xml) throws XMLStreamException {
        var testClass = attribute(xml, "classname");
        var name = testClass + "#" + attribute(xml, "name");
        TestOutcome outcome = new TestOutcome.Passed();
        while (!isEnd(xml, xml.next())) {
            if (xml.isStartElement() && FAILURES.contains(xml.getLocalName())) {
                outcome = new TestOutcome.Failed(name.replaceFirst("#$", ""));
            } else if (xml.isStartElement() && xml.getLocalName().equals("skipped")) {
                outcome = new TestOutcome.NotRun();
            }
        }
        return new Test(testClass, outcome);
    }

    private static boolean isEnd(XMLStreamReader xml, int event) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("testcase");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue("", name)).orElse("");
    }
}
