package dev.afterword.localstack;

import java.util.ArrayList;
import java.util.List;

/** How the services and the gateway run: small, or as fast as they can. */
public enum ServiceJvm {

    /** Starts many JVMs on a small machine: little memory, little compilation. */
    DEVELOPMENT("-Xmx256m", "-XX:TieredStopAtLevel=1"),

    /** As in a container of half a gigabyte: the whole compiler, a heap that does not grow under load. */
    PRODUCTION("-Xms384m", "-Xmx384m");

    private final List<String> flags;

    ServiceJvm(String... flags) {
        this.flags = List.of(flags);
    }

    List<String> command() {
        List<String> command = new ArrayList<>(List.of(Executables.java(), "-XX:+UseSerialGC"));
        command.addAll(flags);
        return command;
    }
}
