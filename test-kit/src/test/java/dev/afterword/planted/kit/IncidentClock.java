package dev.afterword.planted.kit;

import dev.afterword.contracts.planted.PlantedHappened;

/** R11: knows an aggregate and bears its name. */
class IncidentClock {

    PlantedHappened event;
}
