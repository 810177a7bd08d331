package dev.afterword.planted.storage;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import jakarta.transaction.Transactional;

/** R3: begins transactions although it is no service. */
@WithTransaction
class Booking {

    @Transactional
    void book() {}
}
