-- What members want done and left undone with what is known of them; goes with the membership.
create table privacy_choice
(
    tenant_id           uuid        not null,
    user_id             uuid        not null,
    version             int         not null,
    restricted_since    timestamptz,
    restricted_because  text,
    restricted_by       uuid,
    sharing_refused_at  timestamptz,
    sharing_refused_how text,
    primary key (tenant_id, user_id),
    foreign key (tenant_id, user_id) references membership (tenant_id, user_id) on delete cascade
);

call doorstep.tenant_table('privacy_choice');
