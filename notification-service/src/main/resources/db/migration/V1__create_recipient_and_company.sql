create table company (
    tenant_id uuid not null,
    id uuid not null,
    name text not null,
    timezone text not null,
    version integer not null,
    primary key (tenant_id, id)
);
call doorstep.tenant_table('company');

create table recipient (
    tenant_id uuid not null,
    user_id uuid not null,
    email text not null,
    name text not null,
    roles text[] not null,
    active boolean not null,
    version integer not null,
    primary key (tenant_id, user_id)
);
call doorstep.tenant_table('recipient');
