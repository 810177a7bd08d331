-- The one public status feed: off until an administrator switches it on.
create table status_feed (
    id                 integer      not null constraint pk_status_feed primary key,
    feed_id            uuid         not null,
    enabled            boolean      not null,
    title              varchar(200) not null,
    page_url           varchar(500),
    services           text[]       not null,
    changed_by_id      varchar(100),
    changed_by_name    varchar(200),
    changed_at         timestamptz,
    -- What the feed held when it was last read, and since when: caches are told by it.
    content_hash       varchar(100),
    content_changed_at timestamptz  not null,
    version            bigint       not null,
    constraint ck_status_feed_is_one check (id = 1)
);
insert into status_feed (id, feed_id, enabled, title, services, content_changed_at, version)
values (1, gen_random_uuid(), false, 'Status', '{}', now(), 0);
