package dev.afterword.planted.resource;

import io.smallrye.mutiny.Uni;

/** What a resource must not know. */
class WrongRepository {

    Uni<Integer> count() {
        return Uni.createFrom().item(1);
    }
}
