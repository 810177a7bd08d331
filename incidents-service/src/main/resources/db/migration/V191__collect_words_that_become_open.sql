-- Entries whose words are to be collected although they were passed before: they have become open, or say something else.
create table search_word_due (
    number      bigint generated always as identity constraint pk_search_word_due primary key,
    incident_id uuid   not null,
    entry_id    uuid
);

create function note_opened_incident() returns trigger language plpgsql as $$
begin
    insert into search_word_due (incident_id) values (new.id);
    return null;
end $$;
create trigger tr_incident_opened after update of visibility on incident for each row
    when (old.visibility <> 'ORGANISATION' and new.visibility = 'ORGANISATION') execute function note_opened_incident();

create function note_reworded_entry() returns trigger language plpgsql as $$
begin
    insert into search_word_due (incident_id, entry_id) values (new.incident_id, new.id);
    return null;
end $$;
create trigger tr_timeline_entry_reworded after update of text, audience on timeline_entry for each row
    when (old.text <> new.text or old.audience <> new.audience) execute function note_reworded_entry();
