package dev.afterword.incidents.change.inbound;

import dev.afterword.hookkit.delivery.HookIngress;
import dev.afterword.hookkit.delivery.HookRequest;
import dev.afterword.hookkit.signature.HookHeaders;
import dev.afterword.incidents.change.parse.ChangeProvider;
import dev.afterword.incidents.change.source.ChangeSourceSecrets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes deliveries of every provider in: raw bytes, and an answer as soon as they are stored. */
@ApplicationScoped
class ChangeHooks {

    private final HookIngress ingress;
    private final Map<ChangeProvider, ChangeHookSource> sources;

    ChangeHooks(HookIngress ingress, ChangeSourceSecrets secrets) {
        this.ingress = ingress;
        this.sources = new EnumMap<>(ChangeProvider.class);
        Arrays.stream(ChangeProvider.values())
                .forEach(provider -> sources.put(provider, new ChangeHookSource(provider, secrets)));
    }

    Uni<RestResponse<Void>> receive(ChangeProvider provider, String connectionId, HttpHeaders headers, byte[] body) {
        var request = new HookRequest(
                connectionId, HookHeaders.of(headers.getRequestHeaders()), body == null ? new byte[0] : body);
        return ingress.receive(sources.get(provider), request).replaceWith(() -> RestResponse.accepted());
    }
}
