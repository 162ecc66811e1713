create table website
(
    id        uuid    not null,
    tenant_id uuid    not null,
    version   integer not null,
    greeting  text,
    color     text,
    position  text    not null,
    primary key (tenant_id, id),
    unique (tenant_id)
);
call doorstep.tenant_table('website');
