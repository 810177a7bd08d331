-- Who holds the lease and until when is all that the relay asks.
alter table outbox_lease drop column epoch;
