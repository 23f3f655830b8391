package io.github.coursemaven.publish.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What a PDF says about itself in XMP (ISO 16684-1), and that it has tags for screen readers (ISO 14289-1, 5). */
final class XmpMetadata {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String UA = "http://www.aiim.org/pdfua/ns/id/";
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private XmpMetadata(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * The packet, in UTF-8.
     *
     * @param isTagged whether to claim that the PDF conforms to PDF/UA
     */
    static byte[] of(DocumentInfo info, String creator, boolean isTagged) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            new XmpMetadata(xml).write(info, creator, isTagged);
            xml.writeProcessingInstruction("xpacket", "end=\"r\"");
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(DocumentInfo info, String creator, boolean isTagged) throws XMLStreamException {
        xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
        xml.writeNamespace("x", "adobe:ns:meta/");
        xml.writeStartElement("rdf", "RDF", RDF);
        xml.writeNamespace("rdf", RDF);
        xml.writeStartElement("rdf", "Description", RDF);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("xmp", XMP);
        xml.writeNamespace("pdfuaid", UA);
        xml.writeAttribute("rdf", RDF, "about", "");
        if (isTagged) {
            text("pdfuaid", UA, "part", "1");
        }
        list("title", "Alt", info.title());
        if (!info.author().isEmpty()) {
            list("creator", "Seq", info.author());
        }
        list("language", "Bag", info.lang());
        text("xmp", XMP, "CreatorTool", creator);
        xml.writeEndDocument();
    }

    private void text(String prefix, String namespace, String name, String value) throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        characters(value);
        xml.writeEndElement();
    }

    private void list(String name, String kind, String value) throws XMLStreamException {
        xml.writeStartElement("dc", name, DC);
        xml.writeStartElement("rdf", kind, RDF);
        xml.writeStartElement("rdf", "li", RDF);
        if (kind.equals("Alt")) {
            xml.writeAttribute("xml:lang", "x-default");
        }
        characters(value);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void characters(String text) throws XMLStreamException {
        xml.writeCharacters(NOT_IN_XML.matcher(text).replaceAll(""));
    }
}
