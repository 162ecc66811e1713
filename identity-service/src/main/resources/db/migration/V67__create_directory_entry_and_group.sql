-- What a company's directory says of a member, as it said it; goes with the membership.
create table directory_entry
(
    tenant_id  uuid        not null,
    user_id    uuid        not null,
    version    int         not null,
    user_name  text        not null,
    document   jsonb       not null,
    changed_at timestamptz not null,
    primary key (tenant_id, user_id),
    unique (tenant_id, user_name),
    foreign key (tenant_id, user_id) references membership (tenant_id, user_id) on delete cascade
);

call doorstep.tenant_table('directory_entry');

-- By which name the directory knows a team; goes with the team.
create table directory_group
(
    tenant_id   uuid        not null,
    team_id     uuid        not null,
    external_id text,
    changed_at  timestamptz not null,
    primary key (tenant_id, team_id),
    foreign key (tenant_id, team_id) references team (tenant_id, id) on delete cascade
);

call doorstep.tenant_table('directory_group');
