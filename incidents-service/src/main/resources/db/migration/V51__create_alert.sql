-- Where alerts come from, what they said, what the rules made of them. Secrets are encrypted before they get here.

create table alert_source (
    id               uuid         not null constraint pk_alert_source primary key,
    version          bigint       not null,
    name             varchar(100) not null,
    provider         varchar(20)  not null,
    authentication   varchar(20)  not null,
    header           varchar(100),
    timestamp_header varchar(100),
    username         varchar(100),
    mapping          text,
    state            varchar(10)  not null,
    created_by_id    varchar(200) not null,
    created_by_name  varchar(200) not null,
    created_at       timestamptz  not null,
    updated_at       timestamptz  not null
);
create unique index uq_alert_source_name on alert_source (lower(name)) where state <> 'DELETED';

create table alert_source_secret (
    id           uuid        not null constraint pk_alert_source_secret primary key,
    source_id    uuid        not null constraint fk_alert_source_secret_source_id references alert_source,
    sealed       text        not null,
    created_at   timestamptz not null,
    last_used_at timestamptz
);
create index ix_alert_source_secret_source_id on alert_source_secret (source_id, created_at);

-- Every saving of the rules is a version; the highest one is in force.
create table alert_rules (
    version         bigint       not null constraint pk_alert_rules primary key,
    rules           text         not null,
    comment         varchar(500),
    changed_by_id   varchar(200),
    changed_by_name varchar(200),
    changed_at      timestamptz  not null
);
insert into alert_rules (version, rules, comment, changed_at)
values (1, '[{"id":"data-source-trouble","name":"Grafana could not evaluate a rule","enabled":true,'
           || '"when":{"labels":{"alertname":"Datasource*"}},"outcome":"IGNORE"}]',
        'As delivered: whatever no rule is for is suggested to people', now());

-- What belongs together, and what was decided for it. One row of a key is the current one.
create table alert_group (
    id                 uuid         not null constraint pk_alert_group primary key,
    correlation_key    varchar(200) not null,
    current            boolean      not null,
    source_id          uuid         not null constraint fk_alert_group_source_id references alert_source,
    title              varchar(200) not null,
    service            varchar(60),
    severity           varchar(10)  not null,
    decision           varchar(10)  not null,
    reason             varchar(500) not null,
    rule_id            varchar(60),
    rule_name          varchar(100),
    rules_version      bigint       not null,
    facts              text         not null,
    window_minutes     integer      not null,
    suggest_resolution boolean      not null,
    incident_id        uuid constraint fk_alert_group_incident_id references incident,
    total              bigint       not null,
    firing             bigint       not null,
    first_alert_at     timestamptz  not null,
    last_alert_at      timestamptz  not null,
    recovered_at       timestamptz,
    decided_by_id      varchar(200),
    decided_by_name    varchar(200),
    decided_at         timestamptz  not null,
    version            bigint       not null
);
create unique index uq_alert_group_correlation_key on alert_group (correlation_key) where current;
create index ix_alert_group_incident_id on alert_group (incident_id);
create index ix_alert_group_suggested on alert_group (first_alert_at desc, id desc) where decision = 'SUGGESTED';
create index ix_alert_group_resolvable on alert_group (first_alert_at desc, id desc)
 where suggest_resolution and recovered_at is not null;

-- One row for each episode of an alert; the newest of an external id is the one that deliveries change.
create table alert (
    id                uuid         not null constraint pk_alert primary key,
    source_id         uuid         not null constraint fk_alert_source_id references alert_source,
    external_id       varchar(200) not null,
    episode           bigint       not null,
    group_key         varchar(200) not null,
    group_id          uuid         constraint fk_alert_group_id references alert_group,
    state             varchar(12)  not null,
    title             varchar(200) not null,
    severity          varchar(10)  not null,
    service           varchar(60),
    environment       varchar(100),
    labels            text         not null,
    links             text[]       not null,
    started_at        timestamptz,
    observed_at       timestamptz  not null,
    ended_at          timestamptz,
    first_received_at timestamptz  not null,
    last_received_at  timestamptz  not null,
    observations      bigint       not null,
    constraint uq_alert_source_id_external_id_episode unique (source_id, external_id, episode)
);
create index ix_alert_group_id on alert (group_id, first_received_at desc, id desc);
create index ix_alert_first_received_at on alert (first_received_at desc, id desc);
