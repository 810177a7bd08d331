package dev.afterword.incidents.incident;

/** Where the record of an incident began: declared or recorded here, or imported from another system. */
public enum IncidentSource {
    NATIVE,
    IMPORT
}
