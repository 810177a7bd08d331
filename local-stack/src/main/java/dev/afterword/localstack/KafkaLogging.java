package dev.afterword.localstack;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the broker's log says: warnings, and the two lines of Kafka that tell that it serves. */
final class KafkaLogging {

    /** Loggers are held weakly by the JDK: these two must stay. */
    private static final Logger ROOT = Logger.getLogger("");

    private static final Logger SERVER = Logger.getLogger("kafka.server.KafkaRaftServer");

    private KafkaLogging() {}

    static void toConsole() {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n");
        ROOT.setLevel(Level.WARNING);
        SERVER.setLevel(Level.INFO);
        for (var handler : ROOT.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                handler.setLevel(Level.INFO);
            }
        }
    }
}
