package dev.afterword.incidents.imports;

import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.sourcefile.SourceRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of people in what a record says. What people write for customers must have none; records are taken as they are, and
 * whoever imports them is shown where somebody is named, before others read it.
 */
@ApplicationScoped
class ImportedNames {

    private static final int SHOWN = 200;

    private final PeopleService people;

    ImportedNames(PeopleService people) {
        this.people = people;
    }

    /** A flag for each text that names somebody who is known here; in the caller's session. */
    Uni<List<SourceRecord.Flag>> flags(SourceRecord record) {
        var texts = texts(record);
        return people.namedIn(texts).map(named -> named.stream()
                .map(place ->
                        new SourceRecord.Flag(place.replaceFirst("/.*", ""), "NAMES_A_PERSON", shown(texts.get(place))))
                .toList());
    }

    private static Map<String, String> texts(SourceRecord record) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", record.incident().title());
        if (record.incident().summary() != null) {
            texts.put("summary", record.incident().summary());
        }
        for (int i = 0; i < record.updates().size(); i++) {
            texts.put("updates/" + i, record.updates().get(i).text());
        }
        return texts;
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "\u2026";
    }
}
