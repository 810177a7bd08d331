package dev.afterword.incidents.chat.slackfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Exports as tests make them. */
public final class ExportFixture {

    public static final String USERS =
            """
            [{"id": "U1", "team_id": "T1", "name": "ana", "profile": {"real_name": "Ana Example", "email": "Ana@Example.com"}},
             {"id": "U2", "team_id": "T1", "name": "rin", "profile": {"real_name": "Rin Example"}},
             {"id": "UBOT", "team_id": "T1", "name": "pager", "is_bot": true, "profile": {"real_name": "PagerDuty"}}]""";

    private final Map<String, String> files = new LinkedHashMap<>();

    /** A workspace with people and two channels, of which one is asked for. */
    public static ExportFixture aWorkspace(String channelId) {
        return new ExportFixture()
                .with("users.json", USERS)
                .with(
                        "channels.json",
                        "[{\"id\": \"%s\", \"name\": \"inc-checkout\"}, {\"id\": \"C9\", \"name\": \"random\"}]"
                                .formatted(channelId))
                .with("random/2026-03-02.json", "[" + said("1772443000.000100", "U2", "lunch?") + "]");
    }

    public ExportFixture with(String name, String content) {
        files.put(name, content);
        return this;
    }

    public ExportFixture day(String day, String... messages) {
        return with("inc-checkout/" + day + ".json", "[" + String.join(",\n", List.of(messages)) + "]");
    }

    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static String said(String ts, String user, String text) {
        return said(ts, user, text, "");
    }

    /** With further members, each behind a comma. */
    public static String said(String ts, String user, String text, String more) {
        return """
                {"type": "message", "user": "%s", "ts": "%s", "text": "%s"%s}"""
                .formatted(user, ts, text, more);
    }

    public static String bot(String ts, String name, String text) {
        return """
                {"type": "message", "subtype": "bot_message", "bot_id": "B1", "username": "%s", "ts": "%s", "text": "%s"}"""
                .formatted(name, ts, text);
    }
}
