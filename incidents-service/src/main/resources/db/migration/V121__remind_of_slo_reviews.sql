-- The day of review that others were told of, when, and how often so far: the event's place in the SLO's own history.
alter table slo
    add column reminded_for date,
    add column reminded_at  timestamptz,
    add column reminders    bigint not null default 0;
create index ix_slo_review on slo (review_on) where status = 'ACTIVE';
