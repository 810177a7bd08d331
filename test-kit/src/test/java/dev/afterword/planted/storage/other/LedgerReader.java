package dev.afterword.planted.storage.other;

import dev.afterword.planted.storage.Ledger;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** R6: reads the entity of another feature; R3: begins a session beside a service. */
class LedgerReader {

    @WithSession
    Uni<Ledger> read() {
        return Uni.createFrom().item(new Ledger());
    }
}
