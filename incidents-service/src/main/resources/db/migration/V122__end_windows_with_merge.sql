-- Windows that a merge ended are open again when it is taken back; those that ended before are not.
alter table impact_window add column ended_by_merge boolean not null default false;
