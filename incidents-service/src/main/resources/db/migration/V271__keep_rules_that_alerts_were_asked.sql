-- The version of the rules that was last asked about an alert: another one is asked when the alert is heard of again.
alter table alert add column rules_version bigint not null default 0;
update alert a set rules_version = g.rules_version from alert_group g where g.id = a.group_id;
