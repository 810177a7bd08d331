package dev.afterword.planted.kit;

import dev.afterword.contracts.planted.PlantedHappened;

/** Not a violation: what a native image keeps. */
class PlantedReflection {

    Class<?> kept = PlantedHappened.class;
}
