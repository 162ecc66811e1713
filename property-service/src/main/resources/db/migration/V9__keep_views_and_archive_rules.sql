-- Who from outside opened which listing: a known client by id, or nobody in particular until it is told.
create table listing_view (
    tenant_id  uuid        not null,
    id         uuid        not null,
    listing_id uuid        not null,
    viewed_at  timestamptz not null,
    client_id  uuid,
    told       boolean     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, listing_id) references listing (tenant_id, id) on delete cascade
);
create index listing_view_of_listing on listing_view (tenant_id, listing_id);
create index listing_view_of_client on listing_view (tenant_id, client_id, viewed_at, id) where client_id is not null;
create index listing_view_untold on listing_view (tenant_id, viewed_at) where not told;

-- After how many days of rest a business puts its listings away.
create table archive_rule (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    sold_after      integer,
    unchanged_after integer,
    last_run_at     timestamptz,
    last_archived   integer,
    primary key (tenant_id, id),
    unique (tenant_id)
);

call doorstep.tenant_table('listing_view');
call doorstep.tenant_table('archive_rule');
