create table tracked_message (
    tenant_id uuid not null,
    message_id uuid not null,
    contact_id uuid not null,
    sequence_id uuid,
    step integer,
    sent_at timestamptz not null,
    opened boolean not null,
    clicked boolean not null,
    version integer not null,
    primary key (tenant_id, message_id)
);
call doorstep.tenant_table('tracked_message');

create table engagement (
    tenant_id uuid not null,
    id uuid not null,
    message_id uuid not null,
    kind text not null,
    target text,
    user_agent text not null,
    since_sent_millis bigint not null,
    seen_at timestamptz not null,
    actor text not null,
    rule text not null,
    rule_version integer not null,
    version integer not null,
    primary key (tenant_id, id)
);
create index engagement_of_message on engagement (tenant_id, message_id);
call doorstep.tenant_table('engagement');
