package dev.afterword.planted.feature;

import dev.afterword.contracts.planted.PlantedHappened;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** R8: sends an event by itself. */
class Publisher {

    private Emitter<PlantedHappened> emitter;

    void send(PlantedHappened event) {
        emitter.send(event);
    }
}
