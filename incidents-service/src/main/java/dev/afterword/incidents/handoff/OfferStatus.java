package dev.afterword.incidents.handoff;

import java.util.Set;

/** Where an offer of command stands. LAPSED: command went another way before anybody answered. */
enum OfferStatus {
    PENDING,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    LAPSED;

    /** Where people can take it; lapsing happens by itself. */
    Set<OfferStatus> next() {
        return this == PENDING ? Set.of(ACCEPTED, DECLINED, WITHDRAWN) : Set.of();
    }
}
