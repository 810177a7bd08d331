package dev.afterword.incidents.sourcefile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Entries of a status page's history feed. A document with a type definition is refused: it could name other files. */
final class AtomEntries {

    private static final Set<String> TEXTS = Set.of("id", "title", "published", "updated", "summary", "content");

    private final ZoneId zone;
    private final List<SourceRow> rows = new ArrayList<>();

    private AtomEntries(ZoneId zone) {
        this.zone = zone;
    }

    static List<SourceRow> of(String text, ZoneId zone) {
        var entries = new AtomEntries(zone);
        try {
            var reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw new UnreadableFileException("The feed has a document type definition, which is not read.");
                }
                if (reader.isStartElement() && reader.getLocalName().equals("entry")) {
                    entries.rows.add(SourceRow.of(entries.rows.size() + 1, entries.entry(reader)));
                }
            }
        } catch (XMLStreamException e) {
            entries.rows.add(SourceRow.unreadable(
                    entries.rows.size() + 1, "", "is not XML from here on: " + firstLine(e.getMessage())));
        }
        return entries.rows;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private ObjectNode entry(XMLStreamReader reader) throws XMLStreamException {
        var entry = SourceFile.JSON.createObjectNode();
        while (reader.hasNext()) {
            reader.next();
            if (reader.isEndElement() && reader.getLocalName().equals("entry")) {
                break;
            }
            if (reader.isStartElement()) {
                read(reader, entry);
            }
        }
        entry.set("updates", AtomUpdates.of(entry, zone));
        return entry;
    }

    private static void read(XMLStreamReader reader, ObjectNode entry) throws XMLStreamException {
        var name = reader.getLocalName();
        if (name.equals("link")) {
            var address = reader.getAttributeValue(null, "href");
            if (address != null) {
                entry.put("url", address);
            }
        } else if (TEXTS.contains(name)) {
            entry.put(name, inner(reader));
        }
    }

    /** The text of an element, and of those inside it, as in content of the type xhtml. */
    private static String inner(XMLStreamReader reader) throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 1;
        while (depth > 0 && reader.hasNext()) {
            reader.next();
            if (reader.isStartElement()) {
                depth++;
            } else if (reader.isEndElement()) {
                depth--;
            } else if (reader.isCharacters()) {
                text.append(reader.getText());
            }
        }
        return text.toString().strip();
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
