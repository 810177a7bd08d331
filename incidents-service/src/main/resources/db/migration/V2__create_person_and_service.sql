-- People as their tokens name them; other services project the events of this table.
create table person (
    id             varchar(100) not null constraint pk_person primary key,
    name           varchar(200) not null,
    username       varchar(200) not null,
    teams          text[]       not null,
    first_seen_at  timestamptz  not null,
    changed_at     timestamptz  not null,
    event_sequence bigint       not null
);
create index ix_person_name on person (lower(name), id);

-- The catalogue that incidents name their services from.
create table service (
    key         varchar(60)   not null constraint pk_service primary key,
    name        varchar(200)  not null,
    description varchar(2000),
    team        varchar(100),
    created_at  timestamptz   not null
);
