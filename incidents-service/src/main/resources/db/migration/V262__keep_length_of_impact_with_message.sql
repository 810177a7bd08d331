-- How long the impact lasted altogether as a message stated it; null where it was stated from its beginning to its end.
alter table message add column impact_seconds bigint;
