package dev.afterword.incidents.sourcefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Records of a table with a header; the separator is told, or seen in the header. */
final class CsvRecords {

    private static final ObjectReader ROWS = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build()
            .readerFor(String[].class);

    private final List<SourceRow> rows = new ArrayList<>();

    private CsvRecords() {}

    static List<SourceRow> of(String text, String delimiter) {
        var records = new CsvRecords();
        var schema = CsvSchema.emptySchema()
                .withColumnSeparator(delimiter == null ? separatorOf(text) : delimiter.charAt(0));
        try (MappingIterator<String[]> table = ROWS.with(schema).readValues(text)) {
            records.read(table);
        } catch (JsonProcessingException e) {
            records.refuse("", "is no row of a table: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records.rows;
    }

    private void read(MappingIterator<String[]> table) throws IOException {
        if (!table.hasNextValue()) {
            return;
        }
        var header = Arrays.stream(table.nextValue()).map(String::strip).toArray(String[]::new);
        var named = Arrays.stream(header).filter(name -> !name.isEmpty()).toList();
        if (new HashSet<>(named).size() < named.size()) {
            throw new UnreadableFileException("The header names a column twice: " + String.join(", ", header));
        }
        while (table.hasNextValue()) {
            add(header, table.nextValue());
        }
    }

    private void add(String[] header, String[] cells) {
        if (cells.length > header.length) {
            refuse(String.join(" | ", cells), "has " + cells.length + " columns where the header has " + header.length);
            return;
        }
        var record = SourceFile.JSON.createObjectNode();
        var unnamed = new ArrayList<String>();
        for (var i = 0; i < cells.length; i++) {
            if (header[i].isEmpty()) {
                unnamed.add(cells[i]);
            } else {
                record.put(header[i], cells[i]);
            }
        }
        keepUnnamed(record, unnamed);
        rows.add(SourceRow.of(rows.size() + 1, record));
    }

    /** Nothing is read from columns without a name; what they hold stays with the original. */
    private static void keepUnnamed(ObjectNode record, List<String> cells) {
        if (cells.size() == 1) {
            record.put("", cells.get(0));
        } else if (!cells.isEmpty()) {
            cells.forEach(record.putArray("")::add);
        }
    }

    private void refuse(String text, String problem) {
        rows.add(SourceRow.unreadable(rows.size() + 1, text, problem));
    }

    private static char separatorOf(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = ',';
        for (var candidate : new char[] {';', '\t', '|'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }
}
