-- Chains of questions and answers that branch; what is taken away takes its branch along.
create table why (
    id                 uuid         not null constraint pk_why primary key,
    retrospective_id   uuid         not null constraint fk_why_retrospective_id references retrospective,
    parent_id          uuid         constraint fk_why_parent_id references why on delete cascade,
    question           varchar(300),
    answer             varchar(1000),
    factor_id          uuid         constraint fk_why_factor_id references factor,
    timeline_entry_ids text[]       not null,
    links              text         not null,
    recorded_by_id     varchar(100) not null,
    recorded_by_name   varchar(200) not null,
    version            bigint       not null,
    created_at         timestamptz  not null,
    updated_at         timestamptz  not null,
    constraint ck_why_answer check (answer is not null or factor_id is not null)
);
create index ix_why_retrospective_id on why (retrospective_id);
create index ix_why_parent_id on why (parent_id);
