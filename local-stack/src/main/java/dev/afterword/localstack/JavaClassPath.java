package dev.afterword.localstack;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The class path that the build wrote down for child JVMs, whoever uses this module. */
final class JavaClassPath {

    private JavaClassPath() {}

    /** This module and everything it runs with, the optional parts included. */
    static String ofThisModule() {
        String libraries = resource("runtime.classpath");
        Arrays.stream(libraries.split(File.pathSeparator))
                .filter(entry -> !Files.exists(Path.of(entry)))
                .findFirst()
                .ifPresent(missing -> {
                    throw new StackException("A library is gone from the local Maven repository: " + missing
                            + "\n  Build again: mvn -q install -DskipTests -pl local-stack");
                });
        return ownPlace() + File.pathSeparator + libraries;
    }

    static Path keycloakArchive() {
        return Path.of(resource("keycloak.path"));
    }

    private static Path ownPlace() {
        try {
            return Path.of(JavaClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new StackException("Cannot tell where this module lies", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = JavaClassPath.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new StackException(
                        "local-stack was not built by Maven (" + name + " is missing): mvn -q install -pl local-stack");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new StackException("Cannot read " + name + ": " + e.getMessage(), e);
        }
    }
}
