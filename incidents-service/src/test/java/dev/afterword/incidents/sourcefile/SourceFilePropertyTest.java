package dev.afterword.incidents.sourcefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.incident.IncidentType;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.restkit.problem.ProblemException;
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

    private static final List<String> PLACES = List.of(
            "id",
            "title",
            "resolved",
            "/id",
            "/",
            "//",
            "/updates/0/at",
            "/incident_updates",
            "/started_at",
            "/-",
            "/~1~0");

    private static final List<String> FORMATS = List.of(
            "yyyy-MM-dd",
            "yyyy-MM-dd HH:mm",
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            "dd/MM/yyyy HH:mm",
            "HH:mm",
            "yyyy",
            "G",
            "E",
            "V V",
            "VV",
            "zzz",
            "n",
            "A",
            "YYYY-'W'ww-e",
            "uuuu-DDD",
            "[yyyy][MM]",
            "hh:mm a",
            "");

    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/London",
            "America/New_York",
            "+14:00",
            "-18:00",
            "GMT+2",
            "Z",
            "",
            "Nowhere/AtAll",
            "+99:00");

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
        read(format, file, MappingRequest.DEFAULT);
    }

    @Property(tries = 2000)
    void whateverTheMappingThatMeansSomethingItIsRowsOrAReason(
            @ForAll SourceFormat format, @ForAll("files") byte[] file, @ForAll("mappings") MappingRequest mapping) {
        try {
            mapping.requireMeaning();
        } catch (ProblemException refused) {
            return;
        }
        read(format, file, mapping);
    }

    private static void read(SourceFormat format, byte[] file, MappingRequest mapping) {
        List<SourceRow> rows;
        try {
            rows = SourceFile.rows(format, file, mapping);
        } catch (UnreadableFileException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        for (var row : rows) {
            if (row.problem() == null) {
                var record = RecordReader.read(row.original(), mapping, NOW);
                assertThat(record.sourceId()).isNotBlank().hasSizeLessThanOrEqualTo(200);
                assertThat(record.incident().title()).isNotBlank().hasSizeLessThanOrEqualTo(200);
                assertThat(record.incident().moments().disorders()).isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<MappingRequest> mappings() {
        var words = Arbitraries.oneOf(
                Arbitraries.of(SourceField.words()), Arbitraries.strings().ofMaxLength(8));
        var places = Arbitraries.oneOf(
                Arbitraries.of(PLACES), Arbitraries.strings().ofMinLength(1).ofMaxLength(8));
        var fields =
                Arbitraries.maps(words, places.list().ofMinSize(1).ofMaxSize(3)).ofMaxSize(4);
        var formats = Arbitraries.oneOf(
                        Arbitraries.of(FORMATS),
                        Arbitraries.strings()
                                .withChars("yMdHhmsSnAaGELQVzOXxZkKuYwWcBD [](){}'#,:/-.")
                                .ofMaxLength(16))
                .list()
                .ofMaxSize(3);
        var zones =
                Arbitraries.oneOf(Arbitraries.of(ZONES), Arbitraries.strings().ofMaxLength(8));
        var told = Arbitraries.oneOf(
                Arbitraries.of("resolved", "minor", "Resolved", "", " ", "x"),
                Arbitraries.strings().ofMaxLength(4));
        return Combinators.combine(
                        fields,
                        formats,
                        zones,
                        Arbitraries.maps(told, Arbitraries.of(Severity.class)).ofMaxSize(3),
                        Arbitraries.maps(told, Arbitraries.of(IncidentStatus.class))
                                .ofMaxSize(3),
                        Arbitraries.maps(told, Arbitraries.of(IncidentType.class))
                                .ofMaxSize(3),
                        Arbitraries.of(MappingRequest.DurationUnit.class),
                        Arbitraries.of(",", ";", "|", "\t").injectNull(0.5))
                .as(MappingRequest::new);
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
