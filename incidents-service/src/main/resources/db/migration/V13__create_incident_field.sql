-- What organisations want to know of incidents beyond what every incident has.
create table incident_field (
    key            varchar(60)  not null constraint pk_incident_field primary key,
    name           varchar(100) not null,
    description    varchar(1000),
    type           varchar(20)  not null,
    options        text[]       not null,
    incident_types text[]       not null,
    retired_at     timestamptz,
    version        bigint       not null,
    created_at     timestamptz  not null
);
