create table outbox_event
(
    seq         bigint generated always as identity primary key,
    id          uuid        not null,
    tenant_id   uuid        not null,
    topic       text        not null,
    type        text        not null,
    key         uuid        not null,
    occurred_at timestamptz not null,
    traceparent text,
    payload     text        not null,
    attempts    smallint    not null default 0,
    parked_at   timestamptz,
    parked_for  text
);

create index outbox_event_waiting on outbox_event (seq) where parked_at is null;

alter table outbox_event enable row level security;
alter table outbox_event force row level security;

-- The service only writes, and only for the tenant it works for; the relay alone reads and deletes.
do
$$
begin
    execute format('create policy service_writes on outbox_event for insert to %I
        with check (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)', current_database() || '_app');
    execute format('create policy relay_sends on outbox_event to %I using (true) with check (true)', current_database() || '_relay');
    execute format('grant insert on outbox_event to %I', current_database() || '_app');
    execute format('grant select, update, delete on outbox_event to %I', current_database() || '_relay');
end
$$;

create table processed_event
(
    tenant_id    uuid        not null,
    consumer     text        not null,
    event_id     uuid        not null,
    processed_at timestamptz not null,
    primary key (tenant_id, consumer, event_id)
);

create index processed_event_age on processed_event (processed_at);

call doorstep.tenant_table('processed_event');

-- Retention crosses tenants, so it runs as the relay role.
do
$$
begin
    execute format('create policy relay_retains on processed_event to %I using (true)', current_database() || '_relay');
    execute format('grant select, delete on processed_event to %I', current_database() || '_relay');
end
$$;
