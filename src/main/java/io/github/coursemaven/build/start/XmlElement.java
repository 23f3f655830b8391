package io.github.coursemaven.build.start;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An element of a POM.
 *
 * @param text without elements
 * @param children without text; empty if there is text
 */
public record XmlElement(String name, String text, List<XmlElement> children) {

    static final String INDENTATION = "  ";
    private static final String NAMESPACE = "http://maven.apache.org/POM/4.0.0";

    public XmlElement {
        children = List.copyOf(children);
    }

    public static XmlElement of(String name, String text) {
        return new XmlElement(name, text, List.of());
    }

    public static XmlElement of(String name, List<XmlElement> children) {
        return new XmlElement(name, "", children);
    }

    static XmlElement of(String name, Stream<XmlElement> children) {
        return of(name, children.toList());
    }

    /** A whole file whose root this is, with {@code \n} at the ends of lines. */
    String document() {
        return written(xml -> {
                    xml.writeStartElement(name);
                    xml.writeDefaultNamespace(NAMESPACE);
                    writeContent(xml, "\n", INDENTATION);
                })
                + "\n";
    }

    /**
     * The element on lines of its own, the first of which is not indented.
     *
     * @param before the end of a line, and the blanks before the element
     * @param indentation the blanks that children have besides
     */
    String lines(String before, String indentation) {
        return written(xml -> writeTo(xml, before, indentation));
    }

    private void writeTo(XMLStreamWriter xml, String before, String indentation) throws XMLStreamException {
        xml.writeStartElement(name);
        writeContent(xml, before, indentation);
    }

    private void writeContent(XMLStreamWriter xml, String before, String indentation) throws XMLStreamException {
        xml.writeCharacters(text);
        for (var child : children) {
            xml.writeCharacters(before + indentation);
            child.writeTo(xml, before + indentation, indentation);
        }
        if (!children.isEmpty()) {
            xml.writeCharacters(before);
        }
        xml.writeEndElement();
    }

    private interface Step {
        void writeTo(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String written(Step step) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            step.writeTo(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML in memory cannot fail to be written", e);
        }
        return text.toString();
    }
}
