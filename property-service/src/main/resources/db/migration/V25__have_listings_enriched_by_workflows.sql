-- Where a business's workflow is that enriches listings; without an address it is the installation's own.
create table workflow_connection (
    tenant_id             uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id                    uuid        not null,
    version               integer     not null,
    kind                  text        not null check (kind = 'PROPERTY_ENRICHMENT'),
    url                   text,
    patience_seconds      integer     not null,
    secret                text        not null,
    previous_secret       text,
    previous_secret_until timestamptz,
    created_at            timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, kind)
);

-- Each time that a workflow was asked about a listing, and what came of it: kinds of facts, never the facts. A run
-- outlives its listing, so that an answer about one that is gone can be told so.
create table workflow_run (
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id          uuid        not null,
    kind        text        not null check (kind = 'PROPERTY_ENRICHMENT'),
    listing_id  uuid        not null,
    retry_of    uuid,
    state       text        not null
        check (state in ('OPEN', 'ANSWERED', 'FELL_BACK', 'SUPERSEDED', 'DROPPED')),
    asked_at    timestamptz not null,
    answer_by   timestamptz not null,
    tries       integer     not null default 0,
    taken_at    timestamptz,
    trouble     text,
    settled_at  timestamptz,
    reason      text,
    result      jsonb,
    answer_hash text,
    late_at     timestamptz,
    late_result jsonb,
    primary key (tenant_id, id)
);
create index workflow_run_by_listing on workflow_run (tenant_id, listing_id, id desc);
create index workflow_run_by_state on workflow_run (tenant_id, state, id desc);
create index workflow_run_settled on workflow_run (tenant_id, settled_at) where settled_at is not null;

call doorstep.tenant_table('workflow_connection');
call doorstep.tenant_table('workflow_run');

-- Whom a listing waits for, whether a member asked about it, how often the workflow was asked in vain, and the run
-- whose answer counts.
alter table listing_enrichment
    add waits_for text    not null default 'PROVIDER' check (waits_for in ('WORKFLOW', 'ANSWER', 'PROVIDER')),
    add requested boolean not null default true,
    add rounds    integer not null default 0,
    add run_id    uuid;
drop index listing_enrichment_due;
create index listing_enrichment_due on listing_enrichment (tenant_id, waits_for, due_at, listing_id)
    where status = 'WAITING';
