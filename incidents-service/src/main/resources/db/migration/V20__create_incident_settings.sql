-- How the organisation runs its response. Rows are added and never changed: the highest version holds, the others are
-- what held before, by whom and since when.
create table incident_settings (
    version                          bigint      not null constraint pk_incident_settings primary key,
    commander_assignment             varchar(30) not null,
    hand_off_suggested_after_minutes integer     not null,
    hand_off_due_after_minutes       integer     not null,
    span_of_control                  integer     not null,
    changed_by_id                    varchar(100),
    changed_by_name                  varchar(200),
    changed_at                       timestamptz not null,
    constraint ck_incident_settings_suggested_before_due
        check (hand_off_suggested_after_minutes <= hand_off_due_after_minutes)
);
insert into incident_settings (version, commander_assignment, hand_off_suggested_after_minutes,
                               hand_off_due_after_minutes, span_of_control, changed_at)
values (0, 'ON_CALL_ROTATION', 60, 180, 8, now());
