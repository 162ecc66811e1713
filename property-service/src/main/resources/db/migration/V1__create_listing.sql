create table listing (
    tenant_id     uuid             not null,
    id            uuid             not null,
    version       integer          not null,
    reference     text             not null,
    title         text             not null,
    title_made    boolean          not null,
    description   text,
    status        text             not null,
    type          text             not null,
    purpose       text             not null,
    price_amount  bigint,
    currency      text,
    bedrooms      integer,
    bathrooms     double precision,
    living_area   double precision,
    lot_area      double precision,
    year_built    integer,
    line1         text,
    city          text,
    region        text,
    postal_code   text,
    country       text,
    longitude     double precision,
    latitude      double precision,
    features      text[]           not null,
    media         jsonb            not null,
    custom_fields jsonb            not null,
    created_at    timestamptz      not null,
    updated_at    timestamptz      not null,
    changed_in    bigint           not null,
    primary key (tenant_id, id),
    unique (tenant_id, reference),
    check ((price_amount is null) = (currency is null)),
    check ((longitude is null) = (latitude is null))
);
create index listing_newest on listing (tenant_id, created_at, id);
create index listing_touched on listing (tenant_id, updated_at, id);
create index listing_price on listing (tenant_id, price_amount, id);
create index listing_changed_in on listing (tenant_id, changed_in);

-- What was deleted, so that a search index that was away learns of it.
create table listing_removal (
    tenant_id  uuid   not null,
    id         uuid   not null,
    changed_in bigint not null,
    primary key (tenant_id, id)
);
create index listing_removal_changed_in on listing_removal (tenant_id, changed_in);

-- The transaction that changed a row last: a reader that knows which transactions it has seen finds all that came after,
-- also those that were slower to commit than a later one.
create function note_changing_transaction() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id()::text::bigint;
    return new;
end $$;

create trigger listing_changed before insert or update on listing
    for each row execute function note_changing_transaction();

create function note_listing_removal() returns trigger language plpgsql as $$
begin
    insert into listing_removal (tenant_id, id, changed_in)
    values (old.tenant_id, old.id, pg_current_xact_id()::text::bigint)
    on conflict (tenant_id, id) do update set changed_in = excluded.changed_in;
    return old;
end $$;

create trigger listing_removed after delete on listing
    for each row execute function note_listing_removal();

call doorstep.tenant_table('listing');
call doorstep.tenant_table('listing_removal');
