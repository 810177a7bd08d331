-- A record that somebody else has imported as a restricted incident is a new one to whoever may not see that; two imports
-- of one record still wait for each other at a lock.
alter table source_record drop constraint uq_source_record_source_id;
create index ix_source_record_source_id on source_record (system, source_id, incident_id);

-- A file that cannot be cut into records is given up after some tries.
alter table incident_import add column cut_tries integer not null default 0;
