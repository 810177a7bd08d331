package dev.afterword.testkit.infra;

import dev.afterword.testkit.token.IdentityResource;
import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** What {@link WithInfrastructure} asks for. */
public class InfrastructureResource implements QuarkusTestResourceConfigurableLifecycleManager<WithInfrastructure> {

    private WithInfrastructure wanted;

    @Override
    public void init(WithInfrastructure annotation) {
        wanted = annotation;
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = new HashMap<>(new IdentityResource().start());
        if (!wanted.database().isEmpty()) {
            configuration.putAll(PostgresResource.configuration(wanted.database()));
        }
        if (wanted.kafka()) {
            configuration.putAll(KafkaResource.configuration());
        }
        return configuration;
    }

    @Override
    public void stop() {}
}
