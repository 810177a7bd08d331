-- What Afterword may do in a chat on its own: nothing, until somebody gives it a token. The token is encrypted before it
-- gets here; trouble is why it is refused, and paused_until when the chat wants to be spoken to again.
create table chat_bot (
    connection_id     uuid         not null constraint pk_chat_bot primary key
                                   constraint fk_chat_bot_connection_id references chat_connection,
    version           bigint       not null,
    sealed            text,
    token_set_at      timestamptz,
    token_set_by_id   varchar(200),
    token_set_by_name varchar(200),
    workspace_id      varchar(100),
    workspace_name    varchar(200),
    bot_user_id       varchar(100),
    trouble           varchar(500),
    paused_until      timestamptz,
    channels          varchar(10)  not null,
    restricted_too    boolean      not null,
    severity_floor    varchar(20),
    level_floor       varchar(20),
    topic_kept        boolean      not null,
    channels_since    timestamptz  not null,
    updated_at        timestamptz  not null
);

-- A channel that Afterword made is one whose topic and members it looks after.
alter table chat_channel
    add column made_here boolean not null default false;
create index ix_chat_channel_made_here on chat_channel (linked_at) where made_here;

-- What is wished for in a chat. Facts are what the wish was last wanted, or carried out, with: where they differ from the
-- incident's, it is wanted anew. While claimed, next_at is the end of the lease.
create table chat_wish (
    id            uuid         not null constraint pk_chat_wish primary key,
    connection_id uuid         not null constraint fk_chat_wish_connection_id references chat_connection,
    incident_id   uuid         constraint fk_chat_wish_incident_id references incident,
    kind          varchar(10)  not null,
    subject       varchar(200) not null,
    facts         varchar(300) not null,
    content       text,
    state         varchar(10)  not null,
    claim         uuid,
    attempts      int          not null,
    next_at       timestamptz  not null,
    note          varchar(500),
    created_at    timestamptz  not null,
    updated_at    timestamptz  not null,
    constraint uq_chat_wish unique (connection_id, incident_id, kind, subject)
);
create index ix_chat_wish_next_at on chat_wish (next_at) where state in ('PENDING', 'CLAIMED');
create index ix_chat_wish_failed on chat_wish (connection_id, updated_at desc, id desc) where state = 'FAILED';
create index ix_chat_wish_incident_id on chat_wish (incident_id);
