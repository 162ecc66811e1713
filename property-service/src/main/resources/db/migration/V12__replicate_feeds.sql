create table feed (
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    name       text        not null,
    resource   text        not null,
    access     text        not null,
    secret     text        not null,
    token_url  text,
    client_id  text,
    scope      text,
    filter     text,
    page_size  integer     not null,
    pause_minutes integer  not null,
    paused     boolean     not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, name)
);

-- One stretch of replication, from its first question to its last.
create table feed_run (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    feed_id     uuid        not null,
    state       text        not null,
    pages       bigint      not null,
    created     bigint      not null,
    updated     bigint      not null,
    unchanged   bigint      not null,
    rejected    bigint      not null,
    withdrawn   bigint      not null,
    failures    bigint      not null,
    failure     text,
    started_at  timestamptz not null,
    finished_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, feed_id) references feed (tenant_id, id) on delete cascade
);
create index feed_run_newest on feed_run (tenant_id, feed_id, id);

-- How far a feed has been read: beside the feed, since it moves with each page and what people edit does not.
create table feed_place (
    tenant_id   uuid        not null,
    feed_id     uuid        not null,
    version     integer     not null,
    modified    text,
    record_key  text,
    page_size   integer     not null,
    failures    integer     not null,
    run_id      uuid,
    due_at      timestamptz not null,
    sweep_id    uuid,
    sweep_begun timestamptz,
    sweep_key   text,
    swept       bigint      not null,
    swept_at    timestamptz,
    primary key (tenant_id, feed_id),
    foreign key (tenant_id, feed_id) references feed (tenant_id, id) on delete cascade
);

-- Each record that a feed told of, and what became of it; one that could not be used is kept as it came.
create table feed_record (
    tenant_id      uuid        not null,
    feed_id        uuid        not null,
    record_key     text        not null,
    state          text        not null,
    modified       text,
    reference      text,
    listing_id     uuid,
    flaws          jsonb,
    raw            jsonb,
    media          jsonb       not null,
    media_due_at   timestamptz,
    media_attempts integer     not null,
    media_failure  text,
    sweep_id       uuid,
    taken_at       timestamptz not null,
    primary key (tenant_id, feed_id, record_key),
    foreign key (tenant_id, feed_id) references feed (tenant_id, id) on delete cascade
);
create index feed_record_rejected on feed_record (tenant_id, feed_id, record_key) where state = 'REJECTED';
create index feed_record_media_due on feed_record (tenant_id, feed_id, media_due_at) where media_due_at is not null;

-- What was fetched of a record's media, so that it is fetched once and goes when the feed no longer has it.
create table feed_media (
    tenant_id  uuid not null,
    feed_id    uuid not null,
    record_key text not null,
    url        text not null,
    item_id    uuid,
    failure    text,
    primary key (tenant_id, feed_id, record_key, url),
    foreign key (tenant_id, feed_id, record_key) references feed_record (tenant_id, feed_id, record_key)
        on delete cascade
);

call doorstep.tenant_table('feed');
call doorstep.tenant_table('feed_run');
call doorstep.tenant_table('feed_place');
call doorstep.tenant_table('feed_record');
call doorstep.tenant_table('feed_media');
