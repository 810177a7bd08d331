-- What another system says of an entry by now: words that were released wait for a person, older edits and deletions that
-- come late change nothing.
alter table timeline_entry
    add column newer_text       text,
    add column newer_seen_at    timestamptz,
    add column newer_reason     varchar(500),
    add column source_edited_at timestamptz,
    add column source_gone      boolean not null default false;

update timeline_entry e
   set source_edited_at = v.edited_at
  from (select entry_id, max(corrected_at) as edited_at
          from timeline_entry_version
         where by_source and reason in ('Edited where it was written.', 'Edited in Slack.')
         group by entry_id) v
 where v.entry_id = e.id;

update timeline_entry e
   set source_gone = true
 where exists (select 1 from timeline_entry_version v
                where v.entry_id = e.id and v.by_source and v.reason = 'Deleted where it was written.');
