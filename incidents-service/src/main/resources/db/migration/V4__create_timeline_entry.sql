create table timeline_entry (
    id          uuid          not null constraint pk_timeline_entry primary key,
    incident_id uuid          not null constraint fk_timeline_entry_incident references incident (id),
    kind        varchar(30)   not null,
    occurred_at timestamptz   not null,
    recorded_at timestamptz   not null,
    text        varchar(8000) not null,
    audience    varchar(20)   not null,
    service     varchar(60),
    actor_id    varchar(100),
    actor_name  varchar(200),
    automatic   boolean       not null
);
create index ix_timeline_entry_story on timeline_entry (incident_id, occurred_at, id);
