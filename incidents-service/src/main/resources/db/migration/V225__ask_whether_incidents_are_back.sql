-- Alerts that fire again after their incident are a group of their own, which says where it may belong.
alter table alert_group add column comes_back_to uuid constraint fk_alert_group_comes_back_to references incident;
create index ix_alert_group_incident on alert_group ((coalesce(incident_id, comes_back_to)));
