-- What entries said before they were corrected, by whom and why; written once.
create table timeline_entry_version (
    id                uuid         not null constraint pk_timeline_entry_version primary key,
    entry_id          uuid         not null
        constraint fk_timeline_entry_version_entry references timeline_entry (id),
    entry_version     bigint       not null,
    audience          varchar(20)  not null,
    facts             text         not null,
    changed           text[]       not null,
    reason            varchar(2000),
    corrected_by_id   varchar(100) not null,
    corrected_by_name varchar(200) not null,
    corrected_at      timestamptz  not null,
    constraint uq_timeline_entry_version unique (entry_id, entry_version)
);
