-- The channel in which a team hears of what waits for it: checks that are overdue and objectives to be reviewed.
create table chat_team_channel (
    connection_id uuid         not null constraint fk_chat_team_channel_connection_id references chat_connection,
    team          varchar(100) not null,
    channel_id    varchar(200) not null,
    channel_name  varchar(200),
    set_by_id     varchar(200) not null,
    set_by_name   varchar(200) not null,
    set_at        timestamptz  not null
);
create unique index uq_chat_team_channel on chat_team_channel (connection_id, lower(team));

-- Wishes that are of no incident are not told apart by the other constraint.
create unique index uq_chat_wish_reminder on chat_wish (connection_id, subject) where kind = 'REMINDER';
