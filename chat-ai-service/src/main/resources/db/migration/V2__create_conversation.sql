-- name, email, phone and consent_text are encrypted; dialogue is the thread of the talk as JSON.
create table conversation
(
    id                uuid        not null,
    tenant_id         uuid        not null,
    version           integer     not null,
    channel           text        not null,
    status            text        not null,
    name              text,
    email             text,
    phone             text,
    consent_marketing boolean,
    consent_text      text,
    dialogue          text        not null check (dialogue is json),
    dialogue_turn     integer     not null,
    last_position     integer     not null,
    lead_id           uuid,
    agent_id          uuid,
    started_at        timestamptz not null,
    last_message_at   timestamptz not null,
    primary key (tenant_id, id)
);
create index conversation_by_activity on conversation (tenant_id, last_message_at desc, id desc);
create index conversation_by_status on conversation (tenant_id, status, last_message_at desc, id desc);
call doorstep.tenant_table('conversation');

create table message
(
    id                uuid        not null,
    tenant_id         uuid        not null,
    conversation_id   uuid        not null,
    position          integer     not null,
    author            text        not null,
    agent_id          uuid,
    author_name       text,
    text              text        not null,
    action            text,
    citations         text        not null check (citations is json),
    client_message_id text,
    in_reply_to       uuid,
    sent_at           timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, conversation_id) references conversation (tenant_id, id),
    unique (tenant_id, conversation_id, position),
    unique (tenant_id, conversation_id, client_message_id),
    unique (tenant_id, conversation_id, in_reply_to)
);
call doorstep.tenant_table('message');
