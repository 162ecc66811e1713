-- A site that shows what a business offers, and fetches it from an address of its own.
create table portal (
    tenant_id          uuid        not null,
    id                 uuid        not null,
    version            integer     not null,
    name               text        not null,
    format             text        not null,
    selection          text        not null,
    purpose            text,
    requirements       text[]      not null,
    shows_address      boolean     not null,
    paused             boolean     not null,
    address_turn       integer     not null,
    revision           bigint      not null,
    created_at         timestamptz not null,
    last_read_at       timestamptz,
    last_read_listings integer,
    primary key (tenant_id, id),
    unique (tenant_id, name)
);

-- What was decided, and what the portal said, of one listing; of most there is nothing to say.
create table portal_listing (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    portal_id   uuid    not null,
    listing_id  uuid    not null,
    choice      text,
    reported    text,
    reason      text,
    url         text,
    reported_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, portal_id, listing_id),
    foreign key (tenant_id, portal_id) references portal (tenant_id, id) on delete cascade,
    foreign key (tenant_id, listing_id) references listing (tenant_id, id) on delete cascade,
    check ((reported is null) = (reported_at is null))
);
create index portal_listing_chosen on portal_listing (tenant_id, portal_id, listing_id) where choice = 'SHOW';
create index portal_listing_of_listing on portal_listing (tenant_id, listing_id);

call doorstep.tenant_table('portal');
call doorstep.tenant_table('portal_listing');
