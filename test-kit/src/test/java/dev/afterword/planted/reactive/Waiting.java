package dev.afterword.planted.reactive;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** R4: waits. */
class Waiting {

    int await(Uni<Integer> uni) {
        return uni.await().indefinitely();
    }

    List<Integer> stream(Multi<Integer> multi) {
        return multi.subscribe()
                .asStream()
                .map(number -> await(Uni.createFrom().item(number)))
                .toList();
    }

    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
