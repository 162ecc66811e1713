alter table listing_import add column taken_back bigint not null default 0;
alter table listing_import add column kept bigint not null default 0;

-- What an import made or changed, as it was before, and the version in which it left it.
create table listing_import_row (
    tenant_id    uuid    not null,
    import_id    uuid    not null,
    listing_id   uuid    not null,
    before       json,
    version      integer not null,
    taken_back   boolean not null default false,
    kept_because text,
    primary key (tenant_id, import_id, listing_id),
    foreign key (tenant_id, import_id) references listing_import (tenant_id, id) on delete cascade
);

call doorstep.tenant_table('listing_import_row');
