package dev.afterword.testkit.infra;

import java.util.function.Supplier;

/**
 * Remembers addresses for the whole JVM. In system properties and not in static fields, because Quarkus loads these classes
 * anew for each application under test, and a second server would be a waste.
 */
final class JvmWide {

    private static final String PREFIX = "afterword.test.";

    private JvmWide() {}

    static String once(String name, Supplier<String> start) {
        synchronized (System.class) {
            String known = System.getProperty(PREFIX + name);
            if (known == null) {
                known = start.get();
                System.setProperty(PREFIX + name, known);
            }
            return known;
        }
    }
}
