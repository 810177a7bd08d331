package dev.afterword.incidents.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statistics over HTTP. */
@Path("/api/v1/statistics")
@Tag(name = "Incident statistics")
class StatisticsResource {

    private final StatisticsService statistics;
    private final DoraService dora;

    StatisticsResource(StatisticsService statistics, DoraService dora) {
        this.statistics = statistics;
        this.dora = dora;
    }

    @GET
    @Path("/incidents")
    @Operation(
            operationId = "getIncidentStatistics",
            summary = "How often, how long, noticed by whom",
            description =
                    "Durations name both anchors and their clock; no mean, no median below five, no percentile below"
                            + " ten. Moments that an import could not use are left out and counted as left out. A change against"
                            + " the period before is told only where a test found one: Mann-Whitney where all incidents of"
                            + " both periods have ended, else log-rank, in which open ones count as long as they were watched.")
    @APIResponse(responseCode = "200", description = "The statistics of what the caller may see")
    @APIResponse(
            responseCode = "400",
            description = "The period is none, or holds more incidents than can be looked at")
    public Uni<IncidentStatisticsView> incidents(@BeanParam StatisticsQuery query) {
        return statistics.incidents(query);
    }

    @GET
    @Path("/human-cost")
    @Operation(
            operationId = "getHumanCost",
            summary = "What incidents cost the people of each team",
            description =
                    "Engaged hours come from roles, which end with the incident where they are given back later, else"
                            + " from the first to the last entry that somebody wrote during the response; what was imported,"
                            + " written afterwards or written by an integration is nobody's time. Nothing"
                            + " is told of fewer than three people, and nobody is named. So that the difference of two answers"
                            + " is not one person either, the period is whole calendar months that are over (UTC), a month in"
                            + " which fewer than three people were at work is left out of figures of people, and service and"
                            + " severity are refused.")
    @APIResponse(responseCode = "200", description = "The figures of what the caller may see; groupBy is ignored")
    @APIResponse(responseCode = "400", description = "A service or a severity is asked for, or the period is none")
    public Uni<HumanCostView> humanCost(@BeanParam StatisticsQuery query) {
        return statistics.humanCost(query);
    }

    @GET
    @Path("/dora")
    @Operation(
            operationId = "getDoraPairing",
            summary = "Delivery beside incidents",
            description =
                    "All five measures of delivery or none, from recorded changes and the incidents that people related"
                            + " to them. A measure of fewer than five is hidden. groupBy is ignored.")
    @APIResponse(responseCode = "200", description = "The figures of what the caller may see")
    public Uni<DoraView> dora(@BeanParam StatisticsQuery query) {
        return dora.pairing(query);
    }

    @GET
    @Path("/dora/quarters")
    @Operation(
            operationId = "getDoraPlot",
            summary = "Deployments against incidents and human load, per team and quarter",
            description =
                    "Every quarter that the period touches, whole, in UTC; the last year unless from is told. A team"
                            + " stands in it only for quarters in which its services were deployed. groupBy is ignored.")
    @APIResponse(responseCode = "200", description = "The figures of what the caller may see")
    public Uni<DoraPlotView> quarters(@BeanParam StatisticsQuery query) {
        return dora.plot(query);
    }
}
