create table webhook_endpoint
(
    tenant_id             uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id                    uuid        not null,
    version               integer     not null,
    url                   text        not null,
    description           text,
    events                text[]      not null,
    secret                text        not null,
    previous_secret       text,
    previous_secret_until timestamptz,
    enabled               boolean     not null,
    disabled_reason       text,
    created_at            timestamptz not null,
    primary key (tenant_id, id)
);

-- How an endpoint fares changes with each try, so it does not live in the row that its owner edits.
create table webhook_endpoint_health
(
    tenant_id     uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    endpoint_id   uuid not null,
    failing_since timestamptz,
    warned_at     timestamptz,
    resting_until timestamptz,
    primary key (tenant_id, endpoint_id),
    foreign key (tenant_id, endpoint_id) references webhook_endpoint on delete cascade
);

-- What happened, in the words that partners get; kept for those who pull.
-- `settled_in` is the transaction that stored the row: a reader stops before the oldest one that still runs,
-- so that nothing appears behind a cursor that has passed.
create table partner_event
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id          uuid        not null,
    seq         bigint      not null generated always as identity,
    settled_in  bigint      not null default pg_current_xact_id()::text::bigint,
    type        text        not null,
    occurred_at timestamptz not null,
    body        text        not null,
    primary key (tenant_id, id)
);

create index partner_event_in_order on partner_event (tenant_id, settled_in, seq);
create index partner_event_by_time on partner_event (tenant_id, occurred_at);

create table webhook_delivery
(
    tenant_id    uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id           uuid        not null,
    endpoint_id  uuid        not null,
    event_id     uuid        not null,
    event_type   text        not null,
    status       text        not null,
    tries        integer     not null default 0,
    rung         integer     not null default 0,
    next_try_at  timestamptz,
    created_at   timestamptz not null,
    delivered_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, endpoint_id, event_id),
    foreign key (tenant_id, endpoint_id) references webhook_endpoint on delete cascade,
    foreign key (tenant_id, event_id) references partner_event on delete cascade
);

create index webhook_delivery_newest on webhook_delivery (tenant_id, endpoint_id, created_at desc, id desc);
create index webhook_delivery_by_event on webhook_delivery (tenant_id, event_id);

create table webhook_attempt
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    delivery_id uuid        not null,
    number      integer     not null,
    sent_at     timestamptz not null,
    request     text        not null,
    status      integer,
    answer      text,
    error       text,
    millis      integer     not null,
    next_try_at timestamptz,
    primary key (tenant_id, delivery_id, number),
    foreign key (tenant_id, delivery_id) references webhook_delivery on delete cascade
);

call doorstep.tenant_table('webhook_endpoint');
call doorstep.tenant_table('webhook_endpoint_health');
call doorstep.tenant_table('partner_event');
call doorstep.tenant_table('webhook_delivery');
call doorstep.tenant_table('webhook_attempt');
