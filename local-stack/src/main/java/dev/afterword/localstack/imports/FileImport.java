package dev.afterword.localstack.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.afterword.localstack.StackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Brings a file in: uploads it in parts, follows the work, prints what came of it. */
public final class FileImport {

    static final int PART_BYTES = 3 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> AT_WORK = Set.of("QUEUED", "RUNNING");
    private static final List<String> COUNTS = List.of("created", "updated", "unchanged", "kept", "refused", "flagged");

    private final ImportApi api;
    private final PrintWriter out;
    private final Duration pause;

    public FileImport(URI gateway, String token, PrintWriter out, Duration pause) {
        this.api = new ImportApi(gateway, token);
        this.out = out;
        this.pause = pause;
    }

    /**
     * What is to be imported, and how.
     *
     * @param system system that the records come from
     * @param format format of the file, or null to tell it by its name
     * @param dryRun whether only the report is wanted
     * @param addServices whether unknown services are added to the catalogue
     * @param restricted whether only the importer is to see them
     * @param mapping file with the mapping as JSON, or null
     */
    public record Wish(
            String system, String format, boolean dryRun, boolean addServices, boolean restricted, Path mapping) {}

    /** True unless the file could not be read at all. */
    public boolean run(Path file, Wish wish) {
        String id = begin(file, wish);
        upload(file, id);
        api.start(id);
        JsonNode done = follow(id);
        report(done, id, wish.dryRun());
        return done.path("state").asText().equals("COMPLETED");
    }

    private String begin(Path file, Wish wish) {
        ObjectNode request = JSON.createObjectNode()
                .put("format", wish.format() == null ? formatOf(file) : wish.format())
                .put("system", wish.system())
                .put("fileName", file.getFileName().toString())
                .put("dryRun", wish.dryRun())
                .put("addServices", wish.addServices())
                .put("visibility", wish.restricted() ? "RESTRICTED" : "ORGANISATION");
        if (wish.mapping() != null) {
            request.set("mapping", mapping(wish.mapping()));
        }
        return api.begin(request).path("id").asText();
    }

    private static JsonNode mapping(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new StackException("The mapping " + file + " cannot be read as JSON: " + e.getMessage(), e);
        }
    }

    static String formatOf(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return "CSV";
        }
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return "JSONL";
        }
        if (name.endsWith(".atom") || name.endsWith(".xml")) {
            return "STATUSPAGE_ATOM";
        }
        if (name.endsWith(".json")) {
            return "JSON";
        }
        throw new StackException("Cannot tell the format of " + file + " by its name: add --format");
    }

    private void upload(Path file, String id) {
        try (InputStream content = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] part = content.readNBytes(PART_BYTES); part.length > 0; part = content.readNBytes(PART_BYTES)) {
                api.upload(id, ++number, part);
            }
            if (number == 0) {
                throw new StackException(file + " is empty");
            }
        } catch (IOException e) {
            throw new StackException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private JsonNode follow(String id) {
        JsonNode job = api.read(id);
        long shown = -1;
        while (AT_WORK.contains(job.path("state").asText())) {
            long done = job.path("counts").path("done").asLong();
            if (done != shown) {
                shown = done;
                out.println(
                        "  " + done + " of " + job.path("counts").path("total").asLong() + " records");
                out.flush();
            }
            sleep();
            job = api.read(id);
        }
        return job;
    }

    private void sleep() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted; the import goes on without this command", e);
        }
    }

    private void report(JsonNode job, String id, boolean dryRun) {
        if (!job.path("problem").asText("").isEmpty()) {
            out.println(job.path("problem").asText());
        }
        out.println((dryRun ? "Dry run, nothing was changed: " : "Imported: ")
                + job.path("counts").path("total").asLong() + " records");
        for (String count : COUNTS) {
            out.println("  " + count + " " + job.path("counts").path(count).asLong());
        }
        api.rows(id, "outcome=REFUSED")
                .path("items")
                .forEach(row -> out.println("  line " + row.path("line").asInt() + " refused: "
                        + row.path("reason").asText()));
        api.rows(id, "flagged=true").path("items").forEach(this::flags);
        out.println("The whole report: /imports/" + id);
        out.flush();
    }

    private void flags(JsonNode row) {
        row.path("flags")
                .forEach(flag -> out.println("  line " + row.path("line").asInt() + " "
                        + flag.path("field").asText() + " " + flag.path("flag").asText()
                        + (flag.path("original").isNull()
                                ? ""
                                : ": " + flag.path("original").asText())));
    }
}
