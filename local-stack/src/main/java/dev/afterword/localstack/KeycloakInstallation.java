package dev.afterword.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak unpacked and built for our settings, and a database that already holds our realm: both dear, both made
 * once per machine.
 */
final class KeycloakInstallation {

    /** Settings that Keycloak bakes into its build. */
    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--health-enabled=true", "--cache=local");

    private static final long UNPACKED_MEGABYTES = 700;

    private final CacheFolder cache;
    private final Path archive;
    private final String name;

    KeycloakInstallation(CacheFolder cache) {
        this.cache = cache;
        this.archive = JavaClassPath.keycloakArchive();
        String version = archive.getFileName().toString().replaceAll("^keycloak-quarkus-dist-|\\.zip$", "");
        this.name = "keycloak-" + version + "-" + hash(String.join(" ", BUILD));
    }

    boolean isReady() {
        return cache.isReady(name) && cache.isReady(realmName());
    }

    /** The folder to run from. */
    Path home() {
        return cache.require(name, "Keycloak", UNPACKED_MEGABYTES, this::unpackAndBuild);
    }

    /** The folder of a database that holds the realm and nothing else. */
    Path realmDatabase() {
        Path keycloak = home();
        return cache.require(realmName(), "the realm's database", 50, part -> importRealm(keycloak, part));
    }

    /** Changes with the realm file: a database made from another one is out of date. */
    String realmName() {
        try {
            return name + "-realm-" + hash(DeployFile.text("keycloak/realm.json"));
        } catch (IOException e) {
            throw new StackException("Cannot read the realm: " + e.getMessage(), e);
        }
    }

    /** A call of Keycloak without its shell script, which would stand between us and the process. */
    static List<String> command(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(Executables.thriftyJava(512));
        command.addAll(List.of(
                "-XX:MaxMetaspaceSize=256m",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    static String databaseUrl(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("keycloak") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE";
    }

    private void unpackAndBuild(Path target) throws IOException {
        if (!Files.exists(archive)) {
            throw new StackException("The Keycloak archive is gone from the local Maven repository: " + archive
                    + "\n  Build again: mvn -q install -DskipTests -pl local-stack");
        }
        unpack(target);
        run(target, BUILD, "build");
    }

    private void importRealm(Path keycloak, Path target) throws IOException {
        Path realm = DeployFile.copyTo(target.resolve("realm.json"), "keycloak/realm.json");
        List<String> arguments = List.of("import", "--optimized", "--file=" + realm, "--db-url=" + databaseUrl(target));
        run(keycloak, arguments, "import of the realm");
        Files.deleteIfExists(realm);
        Files.deleteIfExists(target.resolve("keycloak.trace.db"));
    }

    private void run(Path home, List<String> arguments, String what) throws IOException {
        Path log = Files.createTempFile("afterword-keycloak-", ".log");
        Process process = new ProcessBuilder(command(home, arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Thread withUs = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(withUs);
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw StackException.withLog("Keycloak's " + what + " failed", log);
            }
            Files.delete(log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted during Keycloak's " + what, e);
        } finally {
            process.destroyForcibly();
            forget(withUs);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is going down and runs the hook itself.
            hook.setName("keycloak-build-ends");
        }
    }

    private void unpack(Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // Everything lies in one folder that is named after the version.
                String inside = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path place = target.resolve(inside).normalize();
                if (!place.startsWith(target)) {
                    throw new IOException("The archive names a place outside of it: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else {
                    Files.createDirectories(place.getParent());
                    try (var out = Files.newOutputStream(place)) {
                        zip.transferTo(out);
                    }
                }
            }
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
