-- When a home can be seen by whoever comes.
create table open_house (
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    listing_id uuid        not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null check (ends_at > starts_at),
    audience   text        not null,
    remarks    text,
    link       text,
    cancelled  boolean     not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, listing_id) references listing (tenant_id, id) on delete cascade
);
create index open_house_by_time on open_house (tenant_id, starts_at, id);
create index open_house_of_listing on open_house (tenant_id, listing_id, starts_at, id);

call doorstep.tenant_table('open_house');
