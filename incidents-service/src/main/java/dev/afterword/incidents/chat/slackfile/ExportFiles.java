package dev.afterword.incidents.chat.slackfile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of an archive, in memory alone and within what an honest export needs. */
final class ExportFiles {

    static final int MOST_ENTRIES = 20_000;

    private static final long MOST_BYTES = 256L << 20;
    private static final long MOST_KEPT = 64L << 20;

    /** Exports shrink to a tenth; what shrinks to much less is made for it. */
    private static final long MOST_RATIO = 150;

    private static final long ALWAYS_FINE = 4L << 20;

    /** The end of an archive, without and with the longest remark. */
    private static final int SHORTEST_END = 22;

    private static final int LONGEST_END = SHORTEST_END + 65_535;

    private final byte[] archive;

    private long inflated;
    private long kept;

    private ExportFiles(byte[] archive) {
        this.archive = archive;
    }

    static boolean isArchive(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && (file[2] == 3 || file[2] == 5);
    }

    /** All files by name; only those that are wanted have their content, the others none. */
    static TreeMap<String, byte[]> of(byte[] archive, Predicate<String> wanted) {
        return new ExportFiles(archive).read(wanted);
    }

    private TreeMap<String, byte[]> read(Predicate<String> wanted) {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            var entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableExportException("The archive holds more than " + MOST_ENTRIES + " files.");
                }
                var name = name(entry.getName());
                var content = content(zip, wanted.test(name));
                if (!entry.isDirectory() && !name.startsWith("__MACOSX/")) {
                    files.putIfAbsent(name, content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableExportException("The archive is damaged: " + e.getMessage());
        }
        if (!hasEnd()) {
            throw new UnreadableExportException("The archive is cut off: its end is missing.");
        }
        return files;
    }

    /** An archive ends with its directory; one that is cut between two of its files would otherwise read as a smaller one. */
    private boolean hasEnd() {
        var first = Math.max(0, archive.length - LONGEST_END);
        for (int at = archive.length - SHORTEST_END; at >= first; at--) {
            if (archive[at] == 'P' && archive[at + 1] == 'K' && archive[at + 2] == 5 && archive[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static String name(String written) {
        var name = written.replace('\\', '/');
        var leavesIt = name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../");
        if (leavesIt || name.length() > 500 || name.chars().anyMatch(Character::isISOControl)) {
            throw new UnreadableExportException("The archive holds a file whose name leads out of it.");
        }
        return name;
    }

    private byte[] content(ZipInputStream zip, boolean wanted) throws IOException {
        var content = new ByteArrayOutputStream();
        var buffer = new byte[16_384];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            inflated += read;
            kept += wanted ? read : 0;
            var isBomb = inflated > ALWAYS_FINE && inflated > MOST_RATIO * archive.length;
            if (isBomb || inflated > MOST_BYTES || kept > MOST_KEPT) {
                throw new UnreadableExportException("The archive unfolds to more than an export may hold.");
            }
            if (wanted) {
                content.write(buffer, 0, read);
            }
        }
        return content.toByteArray();
    }
}
