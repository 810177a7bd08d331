-- What the impact said when somebody set a severity; unknown for those that were set before.
alter table incident add column severity_set_against varchar(10);
