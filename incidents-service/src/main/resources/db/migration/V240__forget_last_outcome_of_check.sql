-- What a check came to last depends on who asks: a failure whose incident they may not see is not there for them. It is read
-- from the results, where all of it is.
alter table correctness_check drop column last_outcome;
alter table correctness_check drop column last_checked_at;
