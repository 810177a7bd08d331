-- Words that stay as they are, for a reason: the same words in the same place.
create table language_dismissal (
    id                uuid         not null constraint pk_language_dismissal primary key,
    retrospective_id  uuid         not null constraint fk_language_dismissal_retrospective references retrospective (id),
    place             varchar(60)  not null,
    rule              varchar(10)  not null,
    words             text         not null,
    reason            varchar(2000) not null,
    dismissed_by_id   varchar(100) not null,
    dismissed_by_name varchar(200) not null,
    dismissed_at      timestamptz  not null
);
create index ix_language_dismissal_retrospective on language_dismissal (retrospective_id, id);

-- What was found when a revision went into review, by category and never by author.
create table language_count (
    retrospective_id uuid        not null constraint fk_language_count_retrospective references retrospective (id),
    version          bigint      not null,
    category         varchar(40) not null,
    findings         bigint      not null,
    dismissed        bigint      not null,
    counted_at       timestamptz not null,
    constraint pk_language_count primary key (retrospective_id, version, category)
);
