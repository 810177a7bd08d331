package dev.afterword.hookkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.hookkit.delivery.DeliveryHandler;
import dev.afterword.hookkit.delivery.DeliveryOutcome;
import dev.afterword.hookkit.delivery.DeliveryReading;
import dev.afterword.hookkit.delivery.HeldDeliveryException;
import dev.afterword.hookkit.delivery.StoredDelivery;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Repeats what it is told, into a table; fails after that as often as it was asked to. */
@ApplicationScoped
public class ParrotHandler implements DeliveryHandler {

    private final ObjectMapper json;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    private volatile boolean halted;
    private volatile Uni<Void> slowly;

    ParrotHandler(ObjectMapper json) {
        this.json = json;
    }

    /** The next so many tries to apply what is said fail. */
    public void fail(String said, int times) {
        failures.put(said, times);
    }

    /** As long as this is so, deliveries are held. */
    public void halt(boolean on) {
        halted = on;
    }

    /** Whoever finds deliveries to be held says so only after this; null for at once. */
    public void haltAfter(Uni<Void> wait) {
        slowly = wait;
    }

    @Override
    public Set<String> providers() {
        return Set.of("parrot");
    }

    @Override
    public Uni<DeliveryReading> read(StoredDelivery delivery) {
        var looking = slowly;
        if (halted) {
            return looking == null
                    ? Uni.createFrom().failure(new HeldDeliveryException("halted"))
                    : looking.chain(() -> Uni.createFrom().failure(new HeldDeliveryException("halted")));
        }
        try {
            JsonNode body = json.readTree(delivery.body());
            String said = body.path("said").asText();
            String key = said.startsWith("undated") ? "delivery:" + delivery.id() : said;
            return Uni.createFrom().item(new DeliveryReading(body.path("thing").asText(), key, body));
        } catch (IOException e) {
            throw new UnreadableDeliveryException("no JSON");
        }
    }

    @Override
    public Uni<DeliveryOutcome> apply(StoredDelivery delivery, DeliveryReading reading) {
        String said = reading.content().path("said").asText();
        if (said.startsWith("nothing")) {
            return Uni.createFrom().item(DeliveryOutcome.ignored("nothing said"));
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("insert into effect (thing, said) values (?1, ?2)")
                        .setParameter(1, reading.externalId())
                        .setParameter(2, said)
                        .executeUpdate())
                .invoke(() -> failIfAsked(said))
                .replaceWith(DeliveryOutcome.applied("said"));
    }

    private void failIfAsked(String said) {
        int left = failures.merge(said, -1, Integer::sum);
        if (left >= 0) {
            throw new IllegalStateException("asked to fail");
        }
    }
}
