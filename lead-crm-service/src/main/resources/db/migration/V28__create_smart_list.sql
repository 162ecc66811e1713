-- Whoever leaves leaves what they shared: a list without an owner is still there for those it is shared with.
create table smart_list
(
    tenant_id  uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id         uuid        not null,
    version    integer     not null,
    name       text        not null,
    filter     text        not null,
    sort       text        not null,
    sharing    text        not null check (sharing in ('NOBODY', 'TEAM', 'EVERYBODY')),
    team_id    uuid,
    place      integer     not null,
    owner_id   uuid,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    check ((sharing = 'TEAM') = (team_id is not null)),
    check (sharing <> 'NOBODY' or owner_id is not null)
);

create index smart_list_in_order on smart_list (tenant_id, place, id);
create index smart_list_by_owner on smart_list (tenant_id, owner_id);

call doorstep.tenant_table('smart_list');
