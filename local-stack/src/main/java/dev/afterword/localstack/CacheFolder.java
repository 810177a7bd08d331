package dev.afterword.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * Folders that are dear to make and are made once per machine: filled beside their place and moved there whole, so
 * that a half-done one is never used.
 */
final class CacheFolder {

    private static final String COMPLETE = ".complete";
    private static final Object ONE_AT_A_TIME_IN_THIS_JVM = new Object();

    private final Path root;

    CacheFolder(Path root) {
        this.root = root;
    }

    /** {@code AFTERWORD_CACHE}, or the cache of the person who runs this. */
    static CacheFolder ofUser() {
        String named = System.getenv("AFTERWORD_CACHE");
        return new CacheFolder(
                named == null || named.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache", "afterword")
                        : Path.of(named));
    }

    /** What fills a folder. */
    interface Filler {
        void fill(Path folder) throws IOException;
    }

    boolean isReady(String name) {
        return Files.exists(root.resolve(name).resolve(COMPLETE));
    }

    /** The folder of that name; when it is missing or half-done it is made anew. */
    Path require(String name, String what, long neededMegabytes, Filler filler) {
        Path place = root.resolve(name);
        if (isReady(name)) {
            return place;
        }
        try {
            Files.createDirectories(root);
            Path lockFile = root.resolve(name + ".lock");
            synchronized (ONE_AT_A_TIME_IN_THIS_JVM) {
                try (FileChannel channel =
                                FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = channel.lock()) {
                    if (lock.isValid() && !isReady(name)) {
                        make(place, what, neededMegabytes, filler);
                    }
                }
            }
            return place;
        } catch (IOException e) {
            throw new StackException(
                    "Cannot prepare " + what + " in " + place + ": " + e.getMessage()
                            + "\n  Free some room or repair the rights of that folder, then start again.",
                    e);
        }
    }

    private void make(Path place, String what, long neededMegabytes, Filler filler) throws IOException {
        delete(place);
        Path part = place.resolveSibling(place.getFileName() + ".part");
        delete(part);
        DiskSpace.require(root, neededMegabytes, what);
        try {
            Files.createDirectories(part);
            filler.fill(part);
            Files.createFile(part.resolve(COMPLETE));
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            delete(part);
            throw e;
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                // A process that is just ending removes its own files too.
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : (Iterable<Path>) all::iterator) {
                Path relative = from.relativize(source);
                if (!relative.toString().equals(COMPLETE)) {
                    Files.copy(
                            source,
                            to.resolve(relative.toString()),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
