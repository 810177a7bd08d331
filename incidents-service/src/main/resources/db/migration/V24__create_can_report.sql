-- Condition, actions, needs: the parts of a report that a timeline entry tells in one text.
create table can_report (
    entry_id    uuid          not null constraint pk_can_report primary key
                              constraint fk_can_report_entry references timeline_entry (id),
    incident_id uuid          not null constraint fk_can_report_incident references incident (id),
    condition   varchar(2000) not null,
    actions     varchar(2000) not null,
    needs       varchar(2000)
);
create index ix_can_report_incident on can_report (incident_id, entry_id);
