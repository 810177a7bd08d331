-- A date that a person has set is not drawn nearer when the policy comes to ask for more.
alter table retrospective
    add column due_by_person boolean not null default false;
