package dev.afterword.incidents.statistics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who noticed first. What people recorded on how the incident was noticed counts; where nobody did, the timeline tells:
 * whichever is first of a customer's report and a signal of detection.
 *
 * @param known incidents of which it is told
 * @param unknown incidents of which it is not
 * @param byCustomers of known, those that customers noticed first
 * @param share byCustomers divided by known; null below five known
 */
@Schema(name = "DetectionStatistics")
record DetectionStatistics(int known, int unknown, int byCustomers, Double share) {

    private static final int ENOUGH = 5;

    static DetectionStatistics of(List<IncidentFact> incidents) {
        var known = incidents.stream()
                .filter(incident -> incident.firstNoticedBy() != null)
                .toList();
        var customers = (int) known.stream()
                .filter(incident -> incident.firstNoticedBy().equals("CUSTOMER"))
                .count();
        return new DetectionStatistics(
                known.size(),
                incidents.size() - known.size(),
                customers,
                known.size() < ENOUGH ? null : (double) customers / known.size());
    }
}
