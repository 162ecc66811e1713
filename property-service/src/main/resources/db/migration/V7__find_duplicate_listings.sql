-- By what listings are compared, those of them that are or may come on offer.
create table listing_trait (
    tenant_id   uuid not null,
    listing_id  uuid not null,
    purpose     text not null,
    type        text not null,
    address_key text,
    unit        text,
    longitude   double precision,
    latitude    double precision,
    cell_x      integer,
    cell_y      integer,
    bedrooms    integer,
    living_area double precision,
    primary key (tenant_id, listing_id),
    foreign key (tenant_id, listing_id) references listing (tenant_id, id) on delete cascade
);
create index listing_trait_address on listing_trait (tenant_id, address_key) where address_key is not null;
create index listing_trait_cell on listing_trait (tenant_id, cell_x, cell_y) where cell_x is not null;

-- Pairs that may be one home, the older id first; one that somebody dismissed is not offered again.
create table duplicate_listing (
    tenant_id    uuid        not null,
    first_id     uuid        not null,
    second_id    uuid        not null,
    score        integer     not null,
    reasons      text[]      not null,
    found_at     timestamptz not null,
    dismissed_at timestamptz,
    primary key (tenant_id, first_id, second_id),
    foreign key (tenant_id, first_id) references listing (tenant_id, id) on delete cascade,
    foreign key (tenant_id, second_id) references listing (tenant_id, id) on delete cascade,
    check (first_id < second_id)
);
create index duplicate_listing_second on duplicate_listing (tenant_id, second_id);
create index duplicate_listing_best on duplicate_listing (tenant_id, score, first_id, second_id) where dismissed_at is null;

-- Listings that changed since they were compared, one as often as it changed: who changes a listing waits for nobody
-- else who does.
create table listing_to_compare (
    tenant_id  uuid not null,
    id         uuid not null default uuidv7(),
    listing_id uuid not null,
    primary key (tenant_id, id)
);

-- Those that are here already are compared with the next one that changes. The owner is no tenant, so the wall stands
-- aside while it looks at all of them.
alter table listing no force row level security;
insert into listing_to_compare (tenant_id, listing_id) select tenant_id, id from listing;
alter table listing force row level security;

call doorstep.tenant_table('listing_trait');
call doorstep.tenant_table('duplicate_listing');
call doorstep.tenant_table('listing_to_compare');
