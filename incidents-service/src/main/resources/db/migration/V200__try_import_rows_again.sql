-- A record that met a failure that passes is tried again later, and given up only after many tries.
alter table incident_import_row
    add column tries integer not null default 0,
    add column due_at timestamptz not null default '-infinity';
