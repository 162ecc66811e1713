create table enrichment_account
(
    tenant_id        uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id               uuid        not null,
    version          integer     not null,
    api_key          text        not null,
    mode             text        not null check (mode in ('ON_REQUEST', 'ON_CAPTURE')),
    least_likelihood integer     not null check (least_likelihood between 1 and 10),
    monthly_limit    integer     not null check (monthly_limit > 0),
    trouble          text,
    created_at       timestamptz not null,
    primary key (tenant_id, id),
    -- A business has one account at the provider.
    unique (tenant_id)
);

-- How many matches a month were or may have been paid, and when the provider may be asked again. It changes with each
-- question, so it does not live in the row that the owner edits, and it outlives that row.
create table enrichment_pace
(
    tenant_id     uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    month         date    not null,
    matches       integer not null,
    busy_until    timestamptz,
    resting_until timestamptz,
    primary key (tenant_id)
);

-- Whom the provider is or was asked about, and what came of it. The facts stand beside the person and are no part of it.
create table person_enrichment
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    person_id   uuid        not null,
    version     integer     not null,
    status      text        not null check (status in ('WAITING', 'FOUND', 'NOT_FOUND', 'TOO_LITTLE_KNOWN', 'OBJECTED',
                                                       'FAILED', 'DISMISSED')),
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    tries       integer     not null,
    trouble     text,
    answered_at timestamptz,
    likelihood  integer,
    facts       text        not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references person deferrable initially deferred
);

create index person_enrichment_due on person_enrichment (tenant_id, due_at, person_id) where status = 'WAITING';

call doorstep.tenant_table('enrichment_account');
call doorstep.tenant_table('enrichment_pace');
call doorstep.tenant_table('person_enrichment');
