package dev.afterword.incidents.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.afterword.incidents.sourcefile.SourceRecord;
import dev.afterword.restkit.page.PageQuery;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Writes the report of an import as a table for a spreadsheet. */
@ApplicationScoped
class ImportReportService {

    private static final ObjectWriter ROW =
            new CsvMapper().writerFor(String[].class).with(CsvSchema.emptySchema());
    private static final List<String> HEADER =
            List.of("line", "outcome", "sourceId", "title", "incident", "reason", "flags", "changed", "kept");

    private final ImportService imports;

    ImportReportService(ImportService imports) {
        this.imports = imports;
    }

    Uni<String> table(UUID id) {
        var next = new AtomicReference<String>();
        return Multi.createBy()
                .repeating()
                .uni(() -> imports.rows(id, new RowQuery(), PageQuery.of(PageQuery.MAX_LIMIT, next.get()))
                        .invoke(page -> next.set(page.nextCursor())))
                .whilst(page -> page.nextCursor() != null)
                .collect()
                .in(() -> new StringBuilder(line(HEADER)), (table, page) -> page.items()
                        .forEach(row -> table.append(line(cells(row)))))
                .map(StringBuilder::toString);
    }

    private static List<String> cells(ImportRowView row) {
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(row.line()));
        cells.add(row.outcome().name());
        cells.add(row.sourceId());
        cells.add(row.title());
        cells.add(row.incidentKey());
        cells.add(row.reason());
        cells.add(row.flags().stream().map(ImportReportService::text).collect(Collectors.joining("; ")));
        cells.add(String.join(" ", row.changed()));
        cells.add(String.join(" ", row.kept()));
        return cells;
    }

    private static String text(SourceRecord.Flag flag) {
        return flag.field() + " " + flag.flag() + (flag.original() == null ? "" : " '" + flag.original() + "'");
    }

    private static String line(List<String> cells) {
        try {
            return ROW.writeValueAsString(
                    cells.stream().map(ImportReportService::harmless).toArray(String[]::new));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet would take text that begins like this for a formula. */
    private static String harmless(String cell) {
        return cell == null || cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
