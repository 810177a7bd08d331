package dev.afterword.incidents.statusfeed;

import dev.afterword.incidents.statusfeed.PublicStatus.PublicService;
import dev.afterword.incidents.statusfeed.PublicStatus.PublicUpdate;
import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the public status as an Atom feed (RFC 4287): one entry for each update. */
final class AtomFeed {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(PublicStatus status, String self) {
        var text = new StringWriter();
        try {
            new AtomFeed(FACTORY.createXMLStreamWriter(text)).write(status, self);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A writer in memory does not fail", e);
        }
        return text.toString();
    }

    private void write(PublicStatus status, String self) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", "urn:uuid:" + status.id());
        element("title", status.title());
        element("updated", status.updatedAt());
        // Atom wants an author; it is the organisation, by the name that its feed has.
        xml.writeStartElement("author");
        element("name", status.title());
        xml.writeEndElement();
        link("self", self);
        if (status.pageUrl() != null) {
            link("alternate", status.pageUrl());
        }
        for (var incident : status.incidents()) {
            for (var update : incident.updates()) {
                entry(update);
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(PublicUpdate update) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + update.id());
        element("title", update.headline());
        element("published", update.publishedAt());
        element("updated", update.publishedAt());
        for (var service : update.services()) {
            category(service);
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        characters(update.html().isEmpty() ? update.text() : update.html());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void category(PublicService service) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", legal(service.key()));
        xml.writeAttribute("label", legal(service.name()));
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", legal(address));
    }

    private void element(String name, Instant at) throws XMLStreamException {
        element(name, at.toString());
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        characters(text);
        xml.writeEndElement();
    }

    private void characters(String text) throws XMLStreamException {
        xml.writeCharacters(legal(text));
    }

    /** Without the characters that XML 1.0 has no way to write, which the writer would let through. */
    static String legal(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(AtomFeed::isLegal).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int character) {
        return character == 0x9
                || character == 0xA
                || character == 0xD
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
