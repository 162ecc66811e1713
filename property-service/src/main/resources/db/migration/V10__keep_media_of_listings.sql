-- What a listing's own pictures are, beside its facts, so that a page of listings needs no other table.
alter table listing add column pictures jsonb not null default '[]';

create table media_item (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    listing_id      uuid        not null,
    kind            text        not null,
    state           text        not null,
    position        integer     not null,
    file_name       text,
    caption         text,
    alt_text        text,
    link            text,
    secret          text        not null,
    width           integer,
    height          integer,
    content_hash    text,
    perceptual_hash bigint,
    stored_bytes    bigint      not null,
    refusal_code    text,
    refusal         text,
    created_at      timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, listing_id) references listing (tenant_id, id) on delete cascade
);
create index media_item_of_listing on media_item (tenant_id, listing_id, position, id);
create index media_item_same_picture on media_item (tenant_id, content_hash) where content_hash is not null;

call doorstep.tenant_table('media_item');
