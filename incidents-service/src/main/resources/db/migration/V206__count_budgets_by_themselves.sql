-- What windows, cohorts and moments say that an incident took of a budget is kept by itself. Where somebody recorded a
-- figure, that one counts and the computed one stands beside it; where nobody did, the computed one counts and nobody is
-- named.
alter table budget_consumption
    alter column recorded_at drop not null,
    alter column recorded_by_id drop not null,
    alter column recorded_by_name drop not null,
    add column computed_by_events double precision,
    add column computed_by_time double precision,
    add column computed_counted_by varchar(20),
    add column computed_share double precision,
    add column computed_four_week_share double precision,
    add column computed_at timestamptz;
