-- Windows that ended because their incident was merged, declined or canceled are open again when that is taken back.
alter table impact_window rename column ended_by_merge to ended_by_setting_aside;
