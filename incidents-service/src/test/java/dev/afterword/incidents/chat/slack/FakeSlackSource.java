package dev.afterword.incidents.chat.slack;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Where Slack is in tests: started when it is first asked for, once for the JVM, since Quarkus loads this class anew. */
public class FakeSlackSource implements ConfigSource {

    private static final String KNOWN = "afterword.test.fake-slack";
    private static final Map<String, String> PATHS =
            Map.of("afterword.chat.slack.api-url", "/api", "afterword.chat.slack.answer-url-prefix", "/answers/");

    /** Address of the fake, without a slash at the end. */
    static String address() {
        synchronized (System.class) {
            var known = System.getProperty(KNOWN);
            if (known == null) {
                known = FakeSlack.start();
                System.setProperty(KNOWN, known);
            }
            return known;
        }
    }

    @Override
    public Set<String> getPropertyNames() {
        return PATHS.keySet();
    }

    @Override
    public String getValue(String name) {
        var path = PATHS.get(name);
        return path == null ? null : address() + path;
    }

    @Override
    public String getName() {
        return "fake Slack";
    }
}
