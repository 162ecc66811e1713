create table property_upload (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    file_name     text,
    text          text        not null,
    locale        text,
    currency      text,
    status        text        not null,
    draft         jsonb       not null,
    left_out      text[]      not null,
    read_by_model boolean     not null,
    model_failure text,
    messages      integer     not null,
    listing_id    uuid,
    created_by    text,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, listing_id),
    check ((listing_id is null) = (status <> 'LISTED'))
);
create index property_upload_newest on property_upload (tenant_id, created_at, id);
create index property_upload_touched on property_upload (tenant_id, updated_at);

create table property_upload_message (
    tenant_id uuid        not null,
    upload_id uuid        not null,
    position  integer     not null,
    author    text        not null,
    text      text        not null,
    changes   jsonb       not null,
    said_at   timestamptz not null,
    primary key (tenant_id, upload_id, position),
    foreign key (tenant_id, upload_id) references property_upload (tenant_id, id) on delete cascade
);

-- How a business writes its numbers, as identity tells it.
create table business_idiom (
    tenant_id uuid not null,
    locale    text not null,
    primary key (tenant_id)
);

call doorstep.tenant_table('property_upload');
call doorstep.tenant_table('property_upload_message');
call doorstep.tenant_table('business_idiom');
