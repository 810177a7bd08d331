package dev.afterword.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What class files do not tell: sizes of files and the sentence that every package owes its reader. */
final class SourceRules {

    private static final int MAX_LINES = 300;

    private final Path folder;

    SourceRules(Path folder) {
        this.folder = folder;
    }

    /** Packages without a package-info.java. */
    List<String> silentPackages() {
        return sources()
                .map(Path::getParent)
                .distinct()
                .filter(source -> !Files.exists(source.resolve("package-info.java")))
                .map(Path::toString)
                .toList();
    }

    /** Files that are too long to be read in one go. */
    List<String> longFiles() {
        return sources()
                .filter(source -> lines(source) >= MAX_LINES)
                .map(source -> source + ": " + lines(source) + " lines")
                .toList();
    }

    private Stream<Path> sources() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> sources = found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .collect(Collectors.toList());
            return sources.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path source) {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
