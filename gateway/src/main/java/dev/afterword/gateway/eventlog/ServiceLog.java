package dev.afterword.gateway.eventlog;

import java.util.List;

/**
 * The event log of one service.
 *
 * @param name name of the service for people
 * @param path where the log is
 */
record ServiceLog(String name, String path) {

    /** New ones go to the end: a cursor names its places by their order. */
    static final List<ServiceLog> ALL = List.of(
            new ServiceLog("incidents", "/api/v1/events/incident-events"),
            new ServiceLog("retros", "/api/v1/events/retrospective-events"),
            new ServiceLog("actions", "/api/v1/events/action-item-events"),
            new ServiceLog("incidents", "/api/v1/events/change-events"),
            new ServiceLog("incidents", "/api/v1/events/check-events"),
            new ServiceLog("incidents", "/api/v1/events/slo-events"));

    /** How many there were at first: a cursor that names fewer than all of them is good for those. */
    static final int FIRST_LOGS = 3;
}
