-- How a business's feed writes: which of its fields and statuses are which of ours.
create table reso_mapping (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    feed      text    not null,
    mapping   json    not null,
    primary key (tenant_id, id),
    unique (tenant_id, feed)
);

call doorstep.tenant_table('reso_mapping');
