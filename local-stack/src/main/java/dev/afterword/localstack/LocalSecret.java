package dev.afterword.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that is made once per data folder, so that it outlives a restart and no other stack knows it. */
final class LocalSecret {

    private static final int BYTES = 32;

    private LocalSecret() {}

    static synchronized String named(StackHome home, String name) {
        Path file = home.data("secrets").resolve(name);
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                Files.createDirectories(file.getParent());
                Files.deleteIfExists(file);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StackException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
