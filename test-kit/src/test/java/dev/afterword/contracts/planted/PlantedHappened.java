package dev.afterword.contracts.planted;

import io.smallrye.mutiny.Uni;

/** R10: an open class with more than the JDK in it. */
public class PlantedHappened {

    Uni<String> later;
}
