alter table incident
    add column response_level         varchar(20),
    add column boundary_in            varchar(4000),
    add column boundary_out           varchar(4000),
    add column responsible_role       varchar(100),
    add column executive_sponsor_id   varchar(100),
    add column executive_sponsor_name varchar(200),
    add column labels                 text[] not null default '{}',
    add column classified_major_at    timestamptz,
    -- Values of custom fields by key, as a JSON object; what a value means is said by its definition.
    add column custom_fields          text   not null default '{}';
create index ix_incident_labels on incident using gin (labels);
