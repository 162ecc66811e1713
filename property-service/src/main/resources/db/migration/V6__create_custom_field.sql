-- What a business keeps of its listings beyond our fields, and which values such a field holds.
create table custom_field (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    name      text    not null,
    type      text    not null,
    label     text    not null,
    choices   text[]  not null,
    primary key (tenant_id, id),
    unique (tenant_id, name)
);

call doorstep.tenant_table('custom_field');
