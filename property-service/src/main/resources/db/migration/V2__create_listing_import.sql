create table listing_import (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    file_name   text        not null,
    plan        json        not null,
    status      text        not null,
    total       bigint,
    rows_done   bigint      not null,
    created     bigint      not null,
    updated     bigint      not null,
    unchanged   bigint      not null,
    rejected    bigint      not null,
    attempts    integer     not null,
    failure     text,
    requested_by text,
    started_at  timestamptz not null,
    finished_at timestamptz,
    primary key (tenant_id, id)
);
create index listing_import_newest on listing_import (tenant_id, started_at, id);

create table listing_import_reject (
    tenant_id   uuid    not null,
    import_id   uuid    not null,
    line        bigint  not null,
    position    integer not null,
    column_name text,
    code        text    not null,
    reason      text    not null,
    value       text,
    primary key (tenant_id, import_id, line, position),
    foreign key (tenant_id, import_id) references listing_import (tenant_id, id) on delete cascade
);

call doorstep.tenant_table('listing_import');
call doorstep.tenant_table('listing_import_reject');
