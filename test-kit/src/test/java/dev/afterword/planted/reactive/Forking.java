package dev.afterword.planted.reactive;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** R4: subscribes; R5: does two things at once, and on other threads. */
class Forking {

    void subscribe(Uni<Integer> uni) {
        uni.subscribe().with(number -> {});
    }

    Uni<Integer> combine(Uni<Integer> one, Uni<Integer> two) {
        return Uni.combine().all().unis(one, two).with(Integer::sum);
    }

    Uni<List<Integer>> join(Uni<Integer> one, Uni<Integer> two) {
        return Uni.join().all(one, two).andFailFast();
    }

    Multi<Integer> merge(Multi<Integer> numbers) {
        return numbers.onItem()
                .transformToUniAndMerge(number -> Uni.createFrom().item(number));
    }

    Uni<Integer> hop(Uni<Integer> uni) {
        return uni.emitOn(Runnable::run);
    }
}
