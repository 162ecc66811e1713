-- What means the same to one business; with `means` the terms lead there, and nothing leads back.
create table search_synonym (
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    terms      text[]      not null,
    means      text[]      not null,
    places     boolean     not null,
    created_at timestamptz not null,
    primary key (tenant_id, id)
);

-- The language that the listings are written in, as the organization says; an older word never overrides a newer one.
create table search_language (
    tenant_id uuid        not null,
    locale    text        not null,
    said_at   timestamptz not null,
    primary key (tenant_id)
);

call doorstep.tenant_table('search_synonym');
call doorstep.tenant_table('search_language');
