create table team
(
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    int         not null,
    kind       text        not null,
    name       text        not null,
    parent_id  uuid,
    roles      text[]      not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, parent_id) references team (tenant_id, id)
);

create index team_by_name on team (tenant_id, name, id);
create index team_of_parent on team (tenant_id, parent_id);

call doorstep.tenant_table('team');

create table team_member
(
    tenant_id uuid not null,
    team_id   uuid not null,
    user_id   uuid not null,
    primary key (tenant_id, team_id, user_id),
    foreign key (tenant_id, team_id) references team (tenant_id, id) on delete cascade,
    foreign key (tenant_id, user_id) references membership (tenant_id, user_id) on delete cascade
);

create index team_member_of_user on team_member (tenant_id, user_id);

call doorstep.tenant_table('team_member');
