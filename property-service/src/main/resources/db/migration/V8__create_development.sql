-- A project that is sold in parts: its plots and units, what each costs, and how far along it is.
create table development (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    name        text        not null,
    description text,
    line1       text,
    city        text,
    region      text,
    postal_code text,
    country     text,
    instalments json        not null,
    created_at  timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, name)
);

create table development_unit (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    development_id uuid        not null,
    code           text        not null,
    kind           text        not null,
    phase          text        not null,
    floor          integer,
    bedrooms       integer,
    area           double precision,
    price_amount   bigint      not null,
    currency       text        not null,
    status         text        not null,
    reservation_id uuid,
    reserved_for   uuid,
    reserved_until timestamptz,
    created_at     timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, development_id, code),
    foreign key (tenant_id, development_id) references development (tenant_id, id),
    check ((status = 'RESERVED') = (reservation_id is not null)),
    check ((reservation_id is null) = (reserved_until is null))
);
create index development_unit_in_use on development_unit (tenant_id) where status in ('FREE', 'RESERVED');

call doorstep.tenant_table('development');
call doorstep.tenant_table('development_unit');
