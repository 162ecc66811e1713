-- As identity tells of them. A parent is not held to exist, so that no order of events is refused.
create table team
(
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id        uuid not null,
    parent_id uuid,
    primary key (tenant_id, id)
);

create index team_of_parent on team (tenant_id, parent_id);

create table team_member
(
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    team_id   uuid not null,
    user_id   uuid not null,
    primary key (tenant_id, team_id, user_id),
    foreign key (tenant_id, team_id) references team (tenant_id, id) on delete cascade
);

create index team_member_of_user on team_member (tenant_id, user_id);

call doorstep.tenant_table('team');
call doorstep.tenant_table('team_member');
