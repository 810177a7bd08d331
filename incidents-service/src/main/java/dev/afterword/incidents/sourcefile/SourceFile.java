package dev.afterword.incidents.sourcefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Cuts a file into records. A record that cannot be read is kept with the reason; the others are read all the same. */
public final class SourceFile {

    static final ObjectMapper JSON = JsonMapper.builder().build();

    private SourceFile() {}

    /**
     * All records of the file.
     *
     * @throws UnreadableFileException where there is none
     */
    public static List<SourceRow> rows(SourceFormat format, byte[] content, MappingRequest mapping) {
        var text = text(content);
        if (text.isBlank()) {
            throw new UnreadableFileException("The file is empty.");
        }
        var rows =
                switch (format) {
                    case STATUSPAGE_JSON, JSON -> JsonRecords.of(text);
                    case JSONL -> lines(text);
                    case CSV -> CsvRecords.of(text, mapping.delimiter());
                    case STATUSPAGE_ATOM -> AtomEntries.of(text, ZoneId.of(mapping.zone()));
                };
        if (rows.isEmpty()) {
            throw new UnreadableFileException("The file holds no records.");
        }
        if (rows.size() == 1 && rows.get(0).problem() != null && format != SourceFormat.JSONL) {
            throw new UnreadableFileException(
                    "The file cannot be read as " + format + ": " + rows.get(0).problem() + ".");
        }
        return rows;
    }

    private static List<SourceRow> lines(String text) {
        var rows = new ArrayList<SourceRow>();
        var number = 0;
        for (var line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                rows.add(line(number, line));
            }
        }
        return rows;
    }

    private static SourceRow line(int number, String line) {
        try {
            var record = JSON.readTree(line);
            return record.isObject()
                    ? new SourceRow(number, line.replace('\0', '\uFFFD'), null)
                    : SourceRow.unreadable(number, line, "is no object with named values");
        } catch (JsonProcessingException e) {
            return SourceRow.unreadable(number, line, "is not JSON: " + e.getOriginalMessage());
        }
    }

    private static String text(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var text = decoder.decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(
                    "The file is not UTF-8 text (byte " + bytes.position() + "): save it as UTF-8.");
        }
    }
}
