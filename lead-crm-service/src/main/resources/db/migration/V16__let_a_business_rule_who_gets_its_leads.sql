-- What somebody takes on: capacity, weight, languages, territory, prices, absence, hours.
create table agent_profile
(
    tenant_id uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    user_id   uuid    not null,
    version   integer not null,
    profile   jsonb   not null,
    primary key (tenant_id, user_id),
    foreign key (tenant_id, user_id) references agent on delete cascade
);

-- Every version is kept: a decision names the one under which it was made.
create table assignment_policy
(
    tenant_id  uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    version    integer     not null,
    policy     jsonb       not null,
    changed_at timestamptz not null,
    changed_by uuid,
    primary key (tenant_id, version)
);

-- How much of a lead is owed to each agent; whoever decides holds the row. The turn of before is not asked any more.
alter table rotation add balances jsonb not null default '{}';

create table tenant_zone
(
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid primary key,
    zone      text not null
);

-- What is asked for a property now, so that leads can be told apart by price.
create table listing_price
(
    tenant_id  uuid   not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    listing_id uuid   not null,
    amount     bigint not null,
    currency   text   not null,
    primary key (tenant_id, listing_id)
);

call doorstep.tenant_table('agent_profile');
call doorstep.tenant_table('assignment_policy');
call doorstep.tenant_table('tenant_zone');
call doorstep.tenant_table('listing_price');
