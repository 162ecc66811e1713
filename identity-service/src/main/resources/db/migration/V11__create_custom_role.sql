create table custom_role
(
    tenant_id   uuid        not null,
    name        text        not null,
    version     int         not null,
    description text        not null,
    parent      text,
    permissions text[]      not null,
    created_at  timestamptz not null,
    primary key (tenant_id, name)
);

-- parent has no foreign key: it may be a built-in role, which stands in no table.
call doorstep.tenant_table('custom_role');

-- Counts the changes of rights; its row is also the lock that makes them come one after the other.
create table rights_revision
(
    tenant_id uuid primary key,
    revision  int not null
);

call doorstep.tenant_table('rights_revision');
