-- Where the record began: here, or in another system that it was imported from.
alter table incident add column source varchar(10) not null default 'NATIVE';

-- A moment that an import could not use: its original text, and why. It counts in no duration until somebody sets the
-- moment, which clears the flag.
create table moment_flag (
    incident_id uuid         not null constraint fk_moment_flag_incident references incident (id),
    moment      varchar(20)  not null,
    flag        varchar(30)  not null,
    original    varchar(200) not null,
    flagged_at  timestamptz  not null,
    constraint pk_moment_flag primary key (incident_id, moment)
);
