-- Systems group services; a domain groups systems and is a word, not a record.
create table system (
    key         varchar(60)   not null constraint pk_system primary key,
    name        varchar(200)  not null,
    description varchar(2000),
    team        varchar(100),
    contact     varchar(200),
    domain      varchar(100),
    version     bigint        not null,
    created_at  timestamptz   not null,
    updated_at  timestamptz   not null
);

-- Services that are in the catalogue already are in production and nothing more is known of them.
alter table service add column contact varchar(200);
alter table service add column tier smallint;
alter table service add column lifecycle varchar(20) not null default 'PRODUCTION';
alter table service add column status varchar(20) not null default 'ACTIVE';
alter table service add column retired_at timestamptz;
alter table service add column retired_reason varchar(2000);
alter table service add column system varchar(60) constraint fk_service_system references system (key);
alter table service add column depends_on text[] not null default '{}';
alter table service add column tags text[] not null default '{}';
alter table service add column link_titles text[] not null default '{}';
alter table service add column link_urls text[] not null default '{}';
alter table service add column annotation_names text[] not null default '{}';
alter table service add column annotation_values text[] not null default '{}';
alter table service add column version bigint not null default 0;
alter table service add column updated_at timestamptz;
update service set updated_at = created_at;
alter table service alter column updated_at set not null;
alter table service add constraint ck_service_tier check (tier between 1 and 4);
alter table service add constraint ck_service_retired check ((status = 'RETIRED') = (retired_at is not null));
create index ix_service_system on service (system, key);
