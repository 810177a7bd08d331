create table comment (
    id               uuid          not null constraint pk_comment primary key,
    retrospective_id uuid          not null constraint fk_comment_retrospective_id references retrospective,
    thread_id        uuid          constraint fk_comment_thread_id references comment,
    section_key      varchar(40),
    quote            varchar(500),
    body             varchar(5000),
    author_id        varchar(100)  not null,
    author_name      varchar(200)  not null,
    created_at       timestamptz   not null,
    edited_at        timestamptz,
    withdrawn_at     timestamptz,
    resolved_at      timestamptz,
    resolved_by_id   varchar(100),
    resolved_by_name varchar(200)
);

create index ix_comment_retrospective_id on comment (retrospective_id);
