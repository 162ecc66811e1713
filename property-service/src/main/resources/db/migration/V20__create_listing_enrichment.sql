-- A business's account at the provider of property data.
create table enrichment_account (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    api_key       text        not null,
    mode          text        not null check (mode in ('ON_REQUEST', 'ON_PUBLISH')),
    monthly_limit integer     not null check (monthly_limit > 0),
    trouble       text,
    created_at    timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id)
);

-- How many answers a month were or may have been paid, and when the provider may be asked again. It changes with each
-- question, so it does not live in the row that the owner edits, and it outlives that row.
create table enrichment_pace (
    tenant_id     uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    month         date    not null,
    answers       integer not null,
    busy_until    timestamptz,
    resting_until timestamptz,
    primary key (tenant_id)
);

-- Which listings the provider is or was asked about, and what came of it. The facts stand beside the listing and are no
-- part of it; with the listing they go.
create table listing_enrichment (
    tenant_id   uuid        not null,
    listing_id  uuid        not null,
    version     integer     not null,
    status      text        not null check (status in ('WAITING', 'FOUND', 'NOT_FOUND', 'TOO_LITTLE_KNOWN', 'FAILED',
                                                       'DISMISSED')),
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    tries       integer     not null,
    trouble     text,
    answered_at timestamptz,
    source      text,
    facts       text        not null,
    owner_name  text,
    primary key (tenant_id, listing_id),
    foreign key (tenant_id, listing_id) references listing (tenant_id, id) on delete cascade
);
create index listing_enrichment_due on listing_enrichment (tenant_id, due_at, listing_id) where status = 'WAITING';

call doorstep.tenant_table('enrichment_account');
call doorstep.tenant_table('enrichment_pace');
call doorstep.tenant_table('listing_enrichment');
