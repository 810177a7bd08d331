package dev.afterword.retros.markdown;

import dev.afterword.retros.draft.SectionKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sections of a document as one text: each below a heading of the second level that is its title. */
final class MarkdownDocument {

    private static final Pattern HEADING = Pattern.compile("##[ \t]+(.*?)[ \t]*#*[ \t]*");
    /** What stands behind backticks has none: a line of code in them is no fence. */
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:(`{3,})[^`]*|(~{3,}).*)");

    /** A heading within a section that would begin another one is kept from doing so. */
    private static final String ESCAPE = "\\";

    private final Map<SectionKey, String> texts = new EnumMap<>(SectionKey.class);
    private SectionKey section;
    private StringBuilder body = new StringBuilder();
    private String fence;

    private MarkdownDocument() {}

    /** One text of all sections, empty ones included, so that there is a place to write in. */
    static String write(String title, Map<SectionKey, String> texts) {
        var document = new StringBuilder("# ").append(title.replace('\n', ' ')).append("\n");
        for (var key : SectionKey.values()) {
            document.append("\n## ").append(key.title()).append("\n");
            var text = texts.getOrDefault(key, "").strip();
            if (!text.isEmpty()) {
                document.append("\n").append(apart(text)).append("\n");
            }
        }
        return document.toString();
    }

    /** A text that cannot reach into the section below it: by a heading of its own, or by code that it does not end. */
    private static String apart(String text) {
        var scan = new MarkdownDocument();
        text.lines().forEach(line -> {
            scan.body
                    .append(scan.fence == null && begins(line) ? ESCAPE + line : line)
                    .append('\n');
            scan.fence(line);
        });
        return (scan.fence == null ? scan.body : scan.body.append(scan.fence))
                .toString()
                .strip();
    }

    /** The sections that a text has: by the title or the key in the heading; what is above the first is nobody's. */
    static Map<SectionKey, String> read(String document) {
        var read = new MarkdownDocument();
        document.lines().forEach(read::line);
        read.end();
        return read.texts;
    }

    private void line(String line) {
        var heading = fence == null ? section(line) : Optional.<SectionKey>empty();
        if (heading.isPresent()) {
            end();
            section = heading.get();
            body = new StringBuilder();
        } else {
            fence(line);
            boolean escaped = fence == null && line.startsWith(ESCAPE) && begins(line);
            body.append(escaped ? line.substring(1) : line).append('\n');
        }
    }

    /** Within code a heading is none. */
    private void fence(String line) {
        var matcher = FENCE.matcher(line);
        if (matcher.matches()) {
            var marks = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (fence == null) {
                fence = marks;
            } else if (marks.startsWith(fence) && line.strip().equals(marks)) {
                fence = null;
            }
        }
    }

    /** A section that comes twice goes on where it stopped. */
    private void end() {
        if (section != null) {
            texts.merge(section, body.toString().strip(), (first, second) -> (first + "\n\n" + second).strip());
        }
    }

    /** Whether it would begin a section, escaped or not. */
    private static boolean begins(String line) {
        return section(line.replaceFirst("^\\\\+", "")).isPresent();
    }

    private static Optional<SectionKey> section(String line) {
        var heading = HEADING.matcher(line);
        if (!heading.matches()) {
            return Optional.empty();
        }
        var words = heading.group(1);
        return Arrays.stream(SectionKey.values())
                .filter(key -> key.title().equalsIgnoreCase(words) || key.key().equalsIgnoreCase(words))
                .findFirst();
    }
}
