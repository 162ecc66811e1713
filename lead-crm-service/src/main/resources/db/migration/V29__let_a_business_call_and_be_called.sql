create table phone_account
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id          uuid        not null,
    version     integer     not null,
    provider    text        not null,
    space       text,
    account_sid text        not null,
    token       text        not null,
    signing_key text        not null,
    hook        text        not null,
    created_at  timestamptz not null,
    primary key (tenant_id, id),
    -- A business has one account at one provider.
    unique (tenant_id)
);

create table phone_number
(
    tenant_id    uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id           uuid        not null,
    version      integer     not null,
    number       text        not null,
    provider_sid text,
    status       text        not null check (status in ('ORDERED', 'ACTIVE', 'REFUSED')),
    trouble      text,
    name         text        not null,
    agent_id     uuid,
    source       text        not null,
    campaign     text,
    fallback     text,
    recorded     boolean     not null,
    created_at   timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, number)
);

create index phone_number_by_agent on phone_number (tenant_id, agent_id);

-- On which phone a member is reached.
create table member_phone
(
    tenant_id uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    user_id   uuid    not null,
    version   integer not null,
    number    text    not null,
    primary key (tenant_id, user_id)
);

create index member_phone_by_number on member_phone (tenant_id, number);

-- A call is known by the provider's id; one of our own has none until the provider was asked. Without a lead nobody
-- knows yet who called; with an enquiry, that waits in quarantine to be mended.
create table phone_call
(
    tenant_id     uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id            uuid        not null,
    version       integer     not null,
    provider_sid  text,
    number_id     uuid,
    direction     text        not null check (direction in ('INBOUND', 'OUTBOUND')),
    caller        text        not null,
    callee        text        not null,
    lead_id       uuid,
    enquiry_id    uuid,
    agent_id      uuid,
    status        text        not null,
    answered      boolean     not null,
    seconds       integer,
    recording_url text,
    trouble       text,
    started_at    timestamptz not null,
    dialled_at    timestamptz,
    ended_at      timestamptz,
    logged_at     timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, provider_sid),
    foreign key (tenant_id, lead_id) references lead deferrable initially deferred
);

create index phone_call_by_time on phone_call (tenant_id, started_at desc, id desc);
create index phone_call_by_lead on phone_call (tenant_id, lead_id, started_at desc, id desc);
create index phone_call_by_agent on phone_call (tenant_id, agent_id, started_at desc, id desc);
create index phone_call_waiting on phone_call (tenant_id, enquiry_id) where enquiry_id is not null;

call doorstep.tenant_table('phone_account');
call doorstep.tenant_table('phone_number');
call doorstep.tenant_table('member_phone');
call doorstep.tenant_table('phone_call');
