create table hubspot_connection
(
    tenant_id     uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id            uuid        not null,
    version       integer     not null,
    client_id     text        not null,
    client_secret text        not null,
    hook_hash     text        not null,
    winner        text        not null,
    status        text        not null,
    trouble       text,
    pending_nonce text,
    account       bigint,
    created_at    timestamptz not null,
    connected_at  timestamptz,
    primary key (tenant_id, id),
    -- A business has one account at HubSpot.
    unique (tenant_id)
);

-- Tokens change by themselves every half an hour, so they do not live in the row that the owner edits.
create table hubspot_token
(
    tenant_id        uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    connection_id    uuid        not null,
    access_token     text        not null,
    refresh_token    text        not null,
    issued_at        timestamptz not null,
    good_until       timestamptz not null,
    refreshing_until timestamptz,
    resting_until    timestamptz,
    syncing_until    timestamptz,
    primary key (tenant_id, connection_id),
    foreign key (tenant_id, connection_id) references hubspot_connection on delete cascade
);

-- A person here and a contact there. `mark` counts what happened to either of them, `synced_mark` how much of it is
-- dealt with; `agreed` is what both had when they last agreed.
create table hubspot_record
(
    tenant_id       uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id              uuid        not null,
    person_id       uuid,
    contact_id      text,
    agreed          jsonb,
    mark            bigint      not null default 1,
    synced_mark     bigint      not null default 0,
    changed_here_at timestamptz,
    status          text        not null,
    trouble         text,
    due_at          timestamptz not null,
    synced_at       timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, person_id),
    unique (tenant_id, contact_id)
);

create index hubspot_record_due on hubspot_record (tenant_id, due_at, id) where mark <> synced_mark;

-- What was written differently here and there, and which of it was kept: neither is ever lost.
create table hubspot_conflict
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id          uuid        not null,
    person_id   uuid        not null,
    field       text        not null,
    here        text        not null,
    there       text        not null,
    kept        text        not null,
    occurred_at timestamptz not null,
    primary key (tenant_id, id)
);

create index hubspot_conflict_newest on hubspot_conflict (tenant_id, occurred_at desc, id desc);

call doorstep.tenant_table('hubspot_connection');
call doorstep.tenant_table('hubspot_token');
call doorstep.tenant_table('hubspot_record');
call doorstep.tenant_table('hubspot_conflict');
