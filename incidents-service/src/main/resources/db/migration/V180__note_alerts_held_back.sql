-- Senders that cut their messages say how many alerts of a group they have left out.
alter table alert_group add column held_back bigint not null default 0;
