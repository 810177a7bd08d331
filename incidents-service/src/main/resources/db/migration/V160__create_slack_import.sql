-- What an imported fact answers where it comes from, so that threads can be shown as such.
alter table timeline_entry add column imported_thread varchar(200);

-- Whether the other system's newer version made the correction, and nobody here.
alter table timeline_entry_version add column by_source boolean not null default false;

-- An export of a chat that somebody brings into the story of an incident, and how far the work on it is.
create table slack_import (
    id              uuid         not null constraint pk_slack_import primary key,
    incident_id     uuid         not null constraint fk_slack_import_incident references incident (id),
    file_name       varchar(200),
    choice          text         not null,
    principals      text[]       not null,
    created_by_id   varchar(100) not null,
    created_by_name varchar(200) not null,
    created_at      timestamptz  not null,
    state           varchar(20)  not null,
    problem         varchar(2000),
    report          text,
    finished_at     timestamptz,
    worker          uuid,
    lease_until     timestamptz  not null default '-infinity'
);
create index ix_slack_import_incident_id on slack_import (incident_id, created_by_id, created_at desc, id desc);
create index ix_slack_import_waiting on slack_import (created_at) where state in ('READING', 'IMPORTING');

-- The file in the parts in which it was uploaded; given up with the import.
create table slack_import_part (
    import_id uuid    not null constraint fk_slack_import_part_import references slack_import (id),
    number    integer not null,
    content   bytea   not null,
    constraint pk_slack_import_part primary key (import_id, number)
);

-- Messages that are wanted and what came of them; their words are given up with the import. Others are only counted.
create table slack_import_message (
    import_id   uuid        not null constraint fk_slack_import_message_import references slack_import (id),
    line        integer     not null,
    outcome     varchar(20) not null,
    settled     boolean     not null,
    external_id varchar(200),
    occurred_at timestamptz,
    author      varchar(200),
    text        varchar(8000),
    thread_id   varchar(200),
    edited_ts   varchar(20),
    problem     varchar(200),
    constraint pk_slack_import_message primary key (import_id, line)
);
create index ix_slack_import_message_external_id on slack_import_message (external_id) where edited_ts is not null;
