-- `severity` stays what counts: what a person set, or else what the impact says. Both are kept beside it.
alter table incident
    add column severity_set            varchar(20),
    add column severity_reason         varchar(2000),
    add column severity_set_by_id      varchar(100),
    add column severity_set_by_name    varchar(200),
    add column severity_set_at         timestamptz,
    add column severity_computed       varchar(20)  not null default 'UNKNOWN',
    add column severity_because        varchar(1000),
    add column severity_rule           varchar(20),
    -- What windows and cohorts add up to.
    add column sized_severity          varchar(20),
    add column sized_because           varchar(1000),
    add column sized_level             varchar(20),
    add column sized_customers         bigint,
    add column sized_internal_customers bigint,
    add column sized_data_loss         varchar(10),
    add column sized_data_exposure     varchar(10);

-- Until now every severity was set by a person; who and when is in the timeline.
update incident set severity_set = severity, severity_set_at = created_at,
       severity_set_by_id = declared_by_id, severity_set_by_name = declared_by_name
 where severity <> 'UNKNOWN';
