-- What led to what: between factors, timeline entries and the incident itself.
create table causal_link (
    id               uuid         not null constraint pk_causal_link primary key,
    retrospective_id uuid         not null constraint fk_causal_link_retrospective_id references retrospective,
    from_id          uuid         not null,
    from_kind        varchar(10)  not null,
    to_id            uuid         not null,
    to_kind          varchar(10)  not null,
    kind             varchar(20)  not null,
    because          varchar(1000),
    recorded_by_id   varchar(100) not null,
    recorded_by_name varchar(200) not null,
    version          bigint       not null,
    created_at       timestamptz  not null,
    updated_at       timestamptz  not null,
    constraint uq_causal_link_ends unique (retrospective_id, from_id, to_id),
    constraint ck_causal_link_ends check (from_id <> to_id)
);
