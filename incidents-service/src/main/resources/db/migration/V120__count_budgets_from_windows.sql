-- Of which levels the minutes of a recorded figure are made; figures of before counted from moments and have none.
alter table budget_consumption add column by_level text not null default '[]';
