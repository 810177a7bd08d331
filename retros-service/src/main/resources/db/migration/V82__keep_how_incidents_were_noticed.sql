-- How somebody told that an incident was noticed: CUSTOMER, HAND or MACHINE.
alter table incident add column detected_by varchar(20);
alter table incident add column detected_sequence bigint not null default 0;
