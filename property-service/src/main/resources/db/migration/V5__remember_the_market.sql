-- Since when, and for how long in all, a listing has been on the market.
alter table listing add column first_listed_at timestamptz;
alter table listing add column listed_since timestamptz;
alter table listing add column listed_seconds bigint not null default 0;

-- What a listing cost and how far along it was, and when that changed.
create table listing_history (
    tenant_id    uuid        not null,
    id           uuid        not null,
    listing_id   uuid        not null,
    happened_at  timestamptz not null,
    kind         text        not null,
    old_status   text,
    new_status   text        not null,
    old_amount   bigint,
    old_currency text,
    new_amount   bigint,
    new_currency text,
    primary key (tenant_id, id),
    foreign key (tenant_id, listing_id) references listing (tenant_id, id) on delete cascade
);
create index listing_history_of on listing_history (tenant_id, listing_id, happened_at, id);

-- Of those that are here already nothing is known but how they are now. The owner is no tenant, so the wall stands
-- aside while it looks at all of them.
alter table listing no force row level security;
update listing
set first_listed_at = created_at,
    listed_since = case when status = 'PUBLISHED' then created_at end
where status in ('PUBLISHED', 'UNDER_OFFER', 'SOLD');
insert into listing_history (tenant_id, id, listing_id, happened_at, kind, new_status, new_amount, new_currency)
select tenant_id, uuidv7(), id, created_at, case when first_listed_at is null then 'ADDED' else 'LISTED' end, status,
       price_amount, currency
from listing;
alter table listing force row level security;

call doorstep.tenant_table('listing_history');
