-- A file of records of another system, and how far the work on it is.
create table incident_import (
    id              uuid         not null constraint pk_incident_import primary key,
    system          varchar(100) not null,
    format          varchar(20)  not null,
    file_name       varchar(200),
    options         text         not null,
    dry_run         boolean      not null,
    visibility      varchar(20)  not null,
    audience        text[]       not null,
    principals      text[]       not null,
    created_by_id   varchar(100) not null,
    created_by_name varchar(200) not null,
    created_at      timestamptz  not null,
    state           varchar(20)  not null,
    problem         varchar(2000),
    started_at      timestamptz,
    finished_at     timestamptz,
    worker          uuid,
    lease_until     timestamptz  not null default '-infinity'
);
create index ix_incident_import_created_at on incident_import (created_at desc, id desc);
create index ix_incident_import_waiting on incident_import (created_at) where state in ('QUEUED', 'RUNNING');

-- The file, in the parts in which it was uploaded; given up once its rows are kept.
create table incident_import_part (
    import_id uuid    not null constraint fk_incident_import_part_import references incident_import (id),
    number    integer not null,
    content   bytea   not null,
    constraint pk_incident_import_part primary key (import_id, number)
);

-- One record of the file as it was written there, and what came of it.
create table incident_import_row (
    import_id   uuid        not null constraint fk_incident_import_row_import references incident_import (id),
    line        integer     not null,
    original    text        not null,
    outcome     varchar(20) not null,
    source_id   varchar(200),
    title       varchar(200),
    reason      varchar(2000),
    flags       text        not null,
    changed     text[]      not null,
    kept        text[]      not null,
    incident_id uuid,
    constraint pk_incident_import_row primary key (import_id, line)
);
create index ix_incident_import_row_pending on incident_import_row (import_id, line) where outcome = 'PENDING';

-- Which record of which system an incident comes from: what makes an import idempotent.
create table source_record (
    incident_id uuid         not null constraint pk_source_record primary key
                             constraint fk_source_record_incident references incident (id),
    system      varchar(100) not null,
    source_id   varchar(200) not null,
    url         varchar(2000),
    import_id   uuid         not null,
    imported_at timestamptz  not null,
    original    text         not null,
    baseline    text         not null,
    figures     text         not null,
    update_ids  text[]       not null,
    constraint uq_source_record_source_id unique (system, source_id)
);
