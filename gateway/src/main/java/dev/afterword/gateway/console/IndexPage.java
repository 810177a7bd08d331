package dev.afterword.gateway.console;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The console's page as built: its bytes and their entity tag. */
@Singleton
class IndexPage {

    private static final String RESOURCE = "META-INF/resources/index.html";

    private final byte[] content;
    private final String etag;

    IndexPage() {
        this.content = load();
        this.etag = content == null ? null : '"' + hash(content) + '"';
    }

    /** The page, where the console is part of this build. */
    Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }

    String etag() {
        return etag;
    }

    private static byte[] load() {
        try (var page = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            return page == null ? null : page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
