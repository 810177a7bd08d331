package dev.afterword.incidents.alert;

import dev.afterword.incidents.alert.parse.AlertSeverity;
import dev.afterword.incidents.alert.rule.AlertOutcome;
import dev.afterword.incidents.alert.rule.RuleDecision;
import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Alerts that belong together, and the one decision about all of them: a storm of thousands is one row here. */
@Entity
@Table(name = "alert_group")
class AlertGroup {

    @Id
    UUID id;

    String correlationKey;
    boolean current;
    UUID sourceId;
    String title;
    String service;

    @Enumerated(EnumType.STRING)
    AlertSeverity severity;

    @Enumerated(EnumType.STRING)
    GroupDecision decision;

    String reason;
    String ruleId;
    String ruleName;
    long rulesVersion;
    String facts;
    int windowMinutes;
    boolean suggestResolution;
    UUID incidentId;
    UUID comesBackTo;
    long total;
    long firing;
    long heldBack;
    Instant firstAlertAt;
    Instant lastAlertAt;
    Instant recoveredAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "decided_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_by_name"))
    PersonRef decidedBy;

    Instant decidedAt;

    @Version
    long version;

    protected AlertGroup() {}

    /** Begins with its first alert, which is still to be counted. */
    static AlertGroup begin(UUID id, UUID sourceId, RuleDecision decided, String facts, Instant at) {
        var group = new AlertGroup();
        group.id = id;
        group.correlationKey = decided.correlationKey();
        group.current = true;
        group.sourceId = sourceId;
        group.title = decided.facts().title();
        group.service = decided.facts().service();
        group.severity = decided.facts().severity();
        group.firstAlertAt = at;
        group.lastAlertAt = at;
        group.decide(decided, facts, at);
        return group;
    }

    /** Keeps what the rules say, the facts they saw included; what is done about it follows. */
    void decide(RuleDecision decided, String newFacts, Instant at) {
        decision = decided.outcome() == AlertOutcome.IGNORE ? GroupDecision.IGNORED : GroupDecision.SUGGESTED;
        reason = decided.reason();
        ruleId = decided.ruleId();
        ruleName = decided.ruleName();
        rulesVersion = decided.rulesVersion();
        facts = newFacts;
        windowMinutes = decided.windowMinutes();
        suggestResolution = decided.suggestResolution();
        decidedAt = at;
    }

    /** Asks people whether an incident that is over is back. */
    void ask(UUID incident, RuleDecision decided, String newFacts, Instant at) {
        decide(decided, newFacts, at);
        comesBackTo = incident;
    }

    /** All is well again before anybody has decided: there is nothing left to ask. */
    void withdraw(String why, Instant at) {
        decision = GroupDecision.WITHDRAWN;
        reason = why;
        decidedAt = at;
    }

    void leadsTo(GroupDecision outcome, UUID incident, PersonRef by, Instant at) {
        decision = outcome;
        incidentId = incident;
        decidedBy = by;
        decidedAt = at;
    }

    void dismiss(String why, PersonRef by, Instant at) {
        decision = GroupDecision.DISMISSED;
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    /** Another alert, or another episode of one, joins. */
    void join(AlertSeverity loudness, Instant at) {
        total++;
        firing++;
        hear(loudness);
        lastAlertAt = at.isAfter(lastAlertAt) ? at : lastAlertAt;
        recoveredAt = null;
    }

    /** One of the alerts is over. */
    void leave(Instant at) {
        firing = Math.max(0, firing - 1);
        recoveredAt = firing == 0 ? at : null;
    }

    /** One of its alerts says that it is louder than it was. */
    void hear(AlertSeverity loudness) {
        severity = loudness.isWorseThan(severity) ? loudness : severity;
    }

    /** One of its alerts, which goes on, belongs elsewhere now. */
    void giveUp(Instant at) {
        total = Math.max(0, total - 1);
        leave(at);
        if (waitsForPerson() && firing == 0) {
            current = false;
            withdraw("Its alerts belong to another group now", at);
        }
    }

    /** Nobody will hear any more of some of its alerts; whether they have recovered is not known. */
    void lose(long alerts, String source, Instant at) {
        firing = Math.max(0, firing - alerts);
        if (waitsForPerson() && firing == 0) {
            withdraw("Their source \u201c" + source + "\u201d was deleted before anybody had decided", at);
        }
    }

    boolean isWithinWindow(Instant at) {
        return !at.isAfter(lastAlertAt.plus(Duration.ofMinutes(windowMinutes)));
    }

    /** Whether its alerts fire again after their incident, and neither that one nor another has taken them in. */
    boolean isBack() {
        return comesBackTo != null && incidentId == null;
    }

    /** The incident that its story is told in, or null. */
    UUID toldIn() {
        return isBack() && waitsForPerson() ? comesBackTo : incidentId;
    }

    boolean waitsForPerson() {
        return decision == GroupDecision.SUGGESTED;
    }
}
