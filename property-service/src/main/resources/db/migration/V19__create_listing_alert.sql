-- Listings whose news has still to look for its searches, each as it was before; written with the change itself.
create table listing_turn (
    tenant_id  uuid        not null,
    seq        bigint      not null generated always as identity,
    listing_id uuid        not null,
    before     jsonb,
    noted_at   timestamptz not null,
    primary key (tenant_id, seq)
);
create index listing_turn_of_listing on listing_turn (tenant_id, listing_id);

-- What a client was or will be told of a listing. Of one kind of news of one turn nobody is told twice: the turn is the
-- listing's version, and 0 where a client hears of a listing for the first time.
create table listing_alert (
    tenant_id    uuid        not null,
    client_id    uuid        not null,
    listing_id   uuid        not null,
    kind         text        not null check (kind in ('NEW', 'PRICE_REDUCED', 'BACK_ON_MARKET')),
    turn         integer     not null,
    search_ids   uuid[]      not null,
    old_amount   bigint,
    old_currency text,
    found_at     timestamptz not null,
    due_at       timestamptz not null,
    told_at      timestamptz,
    primary key (tenant_id, client_id, listing_id, kind, turn)
);
create index listing_alert_due on listing_alert (tenant_id, client_id, due_at) where told_at is null;

call doorstep.tenant_table('listing_turn');
call doorstep.tenant_table('listing_alert');
