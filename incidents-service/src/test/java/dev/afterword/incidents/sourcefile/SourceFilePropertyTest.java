package dev.afterword.incidents.sourcefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourceFilePropertyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final List<String> FILES = List.of(
            "{\"incidents\": [{\"id\": \"1\", \"name\": \"x\", \"started_at\": \"2026-01-01T10:00:00Z\","
                    + " \"resolved_at\": 1767265200, \"impact\": \"minor\", \"duration_minutes\": \"1h 2m\","
                    + " \"incident_updates\": [{\"status\": \"resolved\", \"body\": \"b\", \"at\": \"2026-01-01\"}]}]}",
            "{\"id\": 1, \"updates\": [{\"at\": \"2026-01-01T10:00:00Z\", \"status\": \"Resolved\"}]}\n{\"id\": []}",
            "id,title,resolved\n1,\"a \"\"b\"\" c\",2026-01-01 10:00\n2;3",
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>t</title><published>2026-01-01T10:00:00Z"
                    + "</published><content type='html'>&lt;p&gt;Jan 1, 09:00 UTC &lt;b&gt;Resolved&lt;/b&gt; - ok&lt;/p&gt;"
                    + "</content></entry></feed>");

    @Property(tries = 2000)
    void whateverTheFileSaysItIsRowsOrAReasonAndEveryReadableRowIsARecord(
            @ForAll SourceFormat format, @ForAll("files") byte[] file) {
        List<SourceRow> rows;
        try {
            rows = SourceFile.rows(format, file, MappingRequest.DEFAULT);
        } catch (UnreadableFileException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        for (var row : rows) {
            if (row.problem() == null) {
                var record = RecordReader.read(row.original(), MappingRequest.DEFAULT, NOW);
                assertThat(record.sourceId()).isNotBlank().hasSizeLessThanOrEqualTo(200);
                assertThat(record.incident().title()).isNotBlank().hasSizeLessThanOrEqualTo(200);
                assertThat(record.incident().moments().disorders()).isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<byte[]> files() {
        var mutated = Combinators.combine(
                        Arbitraries.of(FILES),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.strings().ofMaxLength(6))
                .as((file, at, cut, text) -> {
                    var from = Math.min(at, file.length());
                    return file.substring(0, from) + text + file.substring(Math.min(file.length(), from + cut));
                })
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        var random = Arbitraries.bytes().array(byte[].class).ofMaxSize(80);
        return Arbitraries.oneOf(mutated, random);
    }
}
