package dev.afterword.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the services are told by environment variables, the same names as in every other place they run. */
record ServiceEnvironment(LocalStack stack) {

    private static final String AUDIENCE = "afterword";

    Map<String, String> ofService(String name) {
        Map<String, String> environment = common();
        environment.put("AFTERWORD_DATABASE_URL", stack.postgres().reactiveUrl(name));
        environment.put("AFTERWORD_DATABASE_PASSWORD", PostgresNode.PASSWORD);
        environment.put("AFTERWORD_KAFKA", stack.kafka().bootstrapServers());
        return environment;
    }

    Map<String, String> ofGateway() {
        Map<String, String> environment = common();
        for (String name : new String[] {"incidents", "retros", "actions"}) {
            environment.put(
                    "AFTERWORD_" + name.toUpperCase(Locale.ROOT) + "_URL",
                    "http://127.0.0.1:" + stack.ports().of(name));
        }
        environment.put("AFTERWORD_KAFKA", stack.kafka().bootstrapServers());
        environment.put("AFTERWORD_CLIENT_SECRET", KeycloakNode.CONSOLE_SECRET);
        environment.put("AFTERWORD_SESSION_SECRET", sessionSecret(stack.home().folder()));
        return environment;
    }

    private Map<String, String> common() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("AFTERWORD_ISSUER", stack.keycloak().issuer());
        environment.put("AFTERWORD_AUDIENCE", AUDIENCE);
        environment.put("AFTERWORD_PUBLIC_URL", stack.address().toString());
        return environment;
    }

    /** Made once per data folder, so that a session outlives a restart and no other stack can read it. */
    private static String sessionSecret(Path folder) {
        Path file = folder.resolve("data").resolve("session.secret");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StackException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
