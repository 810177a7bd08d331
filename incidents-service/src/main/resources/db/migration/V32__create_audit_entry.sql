-- Who did what that others must be able to look into. Rows are written once: whoever is logged in as the service
-- cannot change or remove one.
create table audit_entry (
    id           uuid         not null constraint pk_audit_entry primary key,
    position     bigint       generated always as identity constraint uq_audit_entry_position unique,
    at           timestamptz  not null,
    kind         varchar(40)  not null,
    person_id    varchar(100) not null,
    person_name  varchar(200) not null,
    incident_id  uuid,
    incident_key varchar(20),
    subject      varchar(100) not null,
    reason       varchar(2000),
    until_at     timestamptz
);
create index ix_audit_entry_incident on audit_entry (incident_id, position desc);
create index ix_audit_entry_person on audit_entry (person_id, position desc);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are never changed or removed';
end $$;
create trigger tr_audit_entry_kept before update or delete on audit_entry
    for each row execute function refuse_audit_change();
create trigger tr_audit_entry_not_emptied before truncate on audit_entry
    for each statement execute function refuse_audit_change();
