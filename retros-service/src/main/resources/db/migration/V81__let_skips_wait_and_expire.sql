-- Since when a retrospective waits for a decision, and until when it is skipped.
alter table retrospective add column undecided_since timestamptz;
alter table retrospective add column skip_expires_at timestamptz;
update retrospective set undecided_since = created_at where status in ('UNDECIDED', 'REQUESTED');
create index ix_retrospective_skip_expires_at on retrospective (skip_expires_at) where skip_expires_at is not null;

-- Second person who agreed to a skip.
alter table retrospective_decision add column approved_by_id varchar(100);
alter table retrospective_decision add column approved_by_name varchar(200);

-- Skips that wait for a second person.
create table proposed_skip (
    retrospective_id uuid          not null constraint pk_proposed_skip primary key
        constraint fk_proposed_skip_retrospective_id references retrospective,
    proposed_by_id   varchar(100)  not null,
    proposed_by_name varchar(200)  not null,
    reason           varchar(2000) not null,
    proposed_at      timestamptz   not null
);

-- What regulators and contracts want, as far as it was done.
create table compliance_completion (
    retrospective_id uuid          not null constraint fk_compliance_completion_retrospective_id references retrospective,
    step_key         varchar(60)   not null,
    done_at          timestamptz   not null,
    done_by_id       varchar(100)  not null,
    done_by_name     varchar(200)  not null,
    note             varchar(1000),
    constraint pk_compliance_completion primary key (retrospective_id, step_key)
);
