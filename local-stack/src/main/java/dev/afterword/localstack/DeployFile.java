package dev.afterword.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bootstrap files of {@code deploy/}, which are also packed into this module. */
final class DeployFile {

    private DeployFile() {}

    static String text(String name) throws IOException {
        try (InputStream in = DeployFile.class.getResourceAsStream("deploy/" + name)) {
            if (in == null) {
                throw new IOException("deploy/" + name + " is not part of this build of local-stack");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Path copyTo(Path target, String name) throws IOException {
        Files.createDirectories(target.getParent());
        return Files.writeString(target, text(name));
    }
}
