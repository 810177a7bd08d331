-- Words of people who lead others weigh more: which ones those are, rather than who typed last.
alter table retrospective_section add column of_leaders text not null default '';
update retrospective_section set of_leaders = '0-' || length(body) where edited_by_leader and body <> '';
alter table retrospective_section drop column edited_by_leader;

alter table factor add column recorded_by_leader boolean not null default false;
alter table follow_up add column proposed_by_leader boolean not null default false;

-- A reason to keep words is about the sentence they stood in; until now it was about the place alone.
alter table language_dismissal add column sentence varchar(64);
