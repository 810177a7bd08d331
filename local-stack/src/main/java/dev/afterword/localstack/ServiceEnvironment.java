package dev.afterword.localstack;

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
        // The stand-in for Jira speaks plain HTTP on loopback.
        environment.put("AFTERWORD_TRACKERS_ALLOW_HTTP", "true");
        environment.put("AFTERWORD_SECRETS_MASTER_KEY", LocalSecret.named(stack.home(), name + "-master-key"));
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
        environment.put("AFTERWORD_SESSION_SECRET", LocalSecret.named(stack.home(), "session"));
        return environment;
    }

    private Map<String, String> common() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("AFTERWORD_ISSUER", stack.keycloak().issuer());
        environment.put("AFTERWORD_AUDIENCE", AUDIENCE);
        environment.put("AFTERWORD_PUBLIC_URL", stack.address().toString());
        return environment;
    }
}
