create table notification (
    tenant_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    sequence bigint not null,
    event_id uuid not null,
    kind text not null,
    category text not null,
    title text not null,
    body text not null,
    subject_type text not null,
    subject_id uuid not null,
    created_at timestamptz not null,
    read_at timestamptz,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, user_id, sequence),
    unique (tenant_id, user_id, event_id)
);
create index notification_unread on notification (tenant_id, user_id, sequence) where read_at is null;
call doorstep.tenant_table('notification');

-- The row is locked for the length of a transaction, so that a user's sequence follows the commits and a replay misses nothing.
create table notification_counter (
    tenant_id uuid not null,
    user_id uuid not null,
    last_sequence bigint not null,
    primary key (tenant_id, user_id)
);
call doorstep.tenant_table('notification_counter');

create table lead_watch (
    tenant_id uuid not null,
    lead_id uuid not null,
    name text,
    message text,
    source text,
    score integer,
    assignee_id uuid,
    version integer not null,
    primary key (tenant_id, lead_id)
);
call doorstep.tenant_table('lead_watch');
