package dev.afterword.incidents.catalogue;

/** Whether a service still runs; one that does not stays in the catalogue, since incidents name it. */
enum ServiceStatus {
    ACTIVE,
    RETIRED;

    ServiceStatus next() {
        return this == ACTIVE ? RETIRED : ACTIVE;
    }
}
