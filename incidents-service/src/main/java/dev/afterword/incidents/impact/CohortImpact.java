package dev.afterword.incidents.impact;

import dev.afterword.incidents.incident.Certainty;
import dev.afterword.incidents.incident.Warning;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What an incident did to a cohort. */
@Entity
@Table(name = "impact")
class CohortImpact {

    @Id
    private UUID id;

    private UUID incidentId;
    private String cohort;

    @Enumerated(EnumType.STRING)
    private CohortKind kind;

    private String service;
    private Integer necessity;
    private Integer importance;
    private Long customersAffected;
    private Long requestsFailed;
    private Long supportContacts;

    @Enumerated(EnumType.STRING)
    private Certainty dataLoss;

    @Enumerated(EnumType.STRING)
    private Certainty dataExposure;

    private BigDecimal moneyEstimate;
    private String currency;
    private UUID sloId;
    private BigDecimal budgetConsumedPct;
    private String note;
    private boolean withdrawn;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    private PersonRef recordedBy;

    private Instant recordedAt;

    protected CohortImpact() {}

    CohortImpact(UUID id, UUID incidentId, EditCohortRequest details, PersonRef by, Instant now) {
        this.id = id;
        this.incidentId = incidentId;
        this.recordedBy = by;
        this.recordedAt = now;
        correct(details);
    }

    EditCohortRequest details() {
        return new EditCohortRequest(
                cohort,
                kind,
                service,
                necessity,
                importance,
                customersAffected,
                requestsFailed,
                supportContacts,
                dataLoss,
                dataExposure,
                moneyEstimate,
                currency,
                sloId,
                budgetConsumedPct,
                note,
                withdrawn,
                null);
    }

    void correct(EditCohortRequest details) {
        if ((details.moneyEstimate() == null) != (details.currency() == null)) {
            throw CommonProblems.badRequest(
                    details.currency() == null ? "/currency" : "/moneyEstimate",
                    "an estimate and its currency go together");
        }
        cohort = details.cohort().strip();
        kind = details.kind();
        service = details.service();
        necessity = details.necessity();
        importance = details.importance();
        customersAffected = details.customersAffected();
        requestsFailed = details.requestsFailed();
        supportContacts = details.supportContacts();
        dataLoss = details.dataLoss();
        dataExposure = details.dataExposure();
        moneyEstimate = details.moneyEstimate();
        currency = details.currency();
        sloId = details.sloId();
        budgetConsumedPct = details.budgetConsumedPct();
        note = details.note();
        withdrawn = details.withdrawn();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return cohort;
    }

    boolean counts() {
        return !withdrawn;
    }

    CohortView view() {
        return viewWith(List.of());
    }

    /** As the answer to a change after which this is odd about the incident. */
    CohortView viewWith(List<Warning> odd) {
        return CohortView.of(id, details(), recordedBy, recordedAt, version, odd);
    }
}
