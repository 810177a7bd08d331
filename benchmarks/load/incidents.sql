-- Fills the incident service's database with incidents number :from + 1 to :to of a plausible history of ten years, each
-- with a timeline entry. Words are drawn as people use them: a few all the time, most hardly ever. The same numbers give
-- the same incidents.
-- The service collects words meanwhile; it begins with the first of these.
lock table search_progress, incident, timeline_entry, search_word in access exclusive mode;

drop index ix_incident_search, ix_incident_search_title, ix_incident_labels, ix_incident_services, ix_timeline_entry_search, ix_timeline_entry_newest;

create function pg_temp.word(words text[], n bigint, salt int) returns text language sql immutable as
    $$ select words[1 + floor(power(abs(hashint8extended(n, salt)) / 9223372036854775807.0, 2.5) * array_length(words, 1))::int] $$;
create function pg_temp.one(n bigint, salt int, of int) returns int language sql immutable as
    $$ select (abs(hashint8extended(n, salt)) % of)::int $$;

create temporary table vocabulary as
select array['checkout', 'payments', 'search', 'login', 'billing', 'catalogue', 'inventory', 'mail', 'webhooks', 'reports',
             'exports', 'sessions', 'uploads', 'profiles', 'quotas', 'ledger'] as services,
       array['fails', 'slow', 'timeouts', 'errors', 'degraded', 'unavailable', 'latency', 'duplicates', 'stuck', 'crash',
             'corrupted', 'rejected'] as symptoms,
       array['database', 'deployment', 'traffic', 'customers', 'requests', 'queue', 'cache', 'certificate', 'replica',
             'rollback', 'failover', 'timeout', 'connection', 'pool', 'memory', 'disk', 'network', 'region', 'balancer',
             'retry', 'consumer', 'partition', 'migration', 'configuration', 'feature', 'flag', 'threshold', 'alert',
             'dashboard', 'capacity', 'throttling', 'upstream', 'vendor', 'token', 'expired', 'schema', 'index', 'lock',
             'deadlock', 'garbage', 'thread', 'snapshot', 'backup', 'restore', 'proxy', 'resolver', 'kernel', 'firmware'] as words;

insert into incident (id, key, title, summary, status, severity, type, services, responsible_team, visibility,
    access_people, access_teams, role_holders, audience, declared_by_id, declared_by_name, declared_at, mitigated_at,
    resolved_at, data_loss, data_exposure, event_sequence, version, created_at, updated_at, labels)
select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'INC-' || (10000000 + n),
       initcap(pg_temp.word(services, n, 1)) || ' ' || pg_temp.word(symptoms, n, 2) || ' after '
           || pg_temp.word(words, n, 3) || ' ' || pg_temp.word(words, n, 4),
       'The ' || pg_temp.word(words, n, 5) || ' of ' || pg_temp.word(services, n, 6) || ' saw ' || pg_temp.word(symptoms, n, 7)
           || ' on node-' || pg_temp.one(n, 8, 40000) || '; ' || pg_temp.word(words, n, 9) || ' and '
           || pg_temp.word(words, n, 10) || ' were looked at, error E' || pg_temp.one(n, 11, 200000)
           || ' pointed to the ' || pg_temp.word(words, n, 12) || '.',
       (array['CLOSED', 'CLOSED', 'CLOSED', 'RESOLVED', 'CANCELED'])[1 + pg_temp.one(n, 13, 5)],
       'SEV' || (1 + pg_temp.one(n, 14, 4)), 'AMBIGUOUS', array[pg_temp.word(services, n, 1)], 'team-' || pg_temp.one(n, 15, 50),
       case when pg_temp.one(n, 16, 10) = 0 then 'RESTRICTED' else 'ORGANISATION' end, '{}', '{}', '{}',
       array['person:p' || pg_temp.one(n, 17, 1000), 'team:team-' || pg_temp.one(n, 15, 50)],
       'p' || pg_temp.one(n, 17, 1000), 'Somebody', at, at + interval '40 minutes', at + interval '90 minutes', 'NO', 'NO',
       2, 0, at, at, case when pg_temp.one(n, 18, 20) = 0 then array['customer-visible'] else '{}' end
  from vocabulary, generate_series(:from + 1, :to) n,
       lateral (select timestamptz '2016-01-01T00:00:00Z' + n * (interval '5 minutes') as at) moment;

insert into timeline_entry (id, incident_id, kind, occurred_at, recorded_at, text, audience, actor_id, actor_name, automatic)
select ('00000001-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
       ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'OBSERVATION', at, at,
       'We see ' || pg_temp.word(words, n, 20) || ' and ' || pg_temp.word(words, n, 21) || ' trouble at host-'
           || pg_temp.one(n, 22, 40000) || ', trace ' || substr(md5(n::text), 1, 8) || '.',
       case when pg_temp.one(n, 23, 20) = 0 then 'RESPONDERS' else 'ORGANISATION' end, 'p1', 'Somebody', false
  from vocabulary, generate_series(:from + 1, :to) n,
       lateral (select timestamptz '2016-01-01T00:05:00Z' + n * (interval '5 minutes') as at) moment;

create index ix_incident_search on incident using gin (search);
create index ix_incident_search_title on incident using gin (ts_filter(search, '{a}'));
create index ix_incident_labels on incident using gin (labels);
create index ix_incident_services on incident using gin (services);
create index ix_timeline_entry_search on timeline_entry using gin (search) where audience <> 'PRIVATE';
create index ix_timeline_entry_newest on timeline_entry (occurred_at desc, id desc) where audience <> 'PRIVATE';

-- What the service would collect little by little.
truncate search_word;
insert into search_word (word, incidents, titles, entries)
select word, sum(incident), sum(title), sum(entry)
  from (select word, ndoc as incident, 0 as title, 0 as entry
          from ts_stat('select search from incident where visibility = ''ORGANISATION''')
        union all select word, 0, ndoc, 0
          from ts_stat('select ts_filter(search, ''{a}'') from incident where visibility = ''ORGANISATION''')
        union all select word, 0, 0, ndoc
          from ts_stat('select e.search from timeline_entry e join incident i on i.id = e.incident_id
                         where i.visibility = ''ORGANISATION'' and e.audience not in (''RESPONDERS'', ''PRIVATE'')')) written
 where word ~ '^[[:alnum:]]{3,60}$' and word !~ '^[0-9]{5,}$'
 group by word order by word;
update search_progress set incidents_at = now(), entries_position = (select max(position) from timeline_entry);
