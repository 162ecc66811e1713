-- Which listings changed, each change behind a number that only grows; written by whoever reads it.
create table entity_event (
    tenant_id  uuid        not null,
    sequence   bigint      not null,
    listing_id uuid        not null,
    removed    boolean     not null,
    noted_at   timestamptz not null,
    primary key (tenant_id, sequence)
);
create index entity_event_by_age on entity_event (tenant_id, noted_at);

-- How far it is written: behind which transaction, and which listing of that.
create table entity_event_log (
    tenant_id     uuid        not null primary key,
    last_sequence bigint      not null,
    changed_in    bigint      not null,
    listing_id    uuid        not null,
    begun_at      timestamptz not null
);

call doorstep.tenant_table('entity_event');
call doorstep.tenant_table('entity_event_log');

-- Which changed next is found without sorting all that changed since.
drop index listing_changed_in;
create index listing_changed_in on listing (tenant_id, changed_in, id);
drop index listing_removal_changed_in;
create index listing_removal_changed_in on listing_removal (tenant_id, changed_in, id);
