create table preference_sheet (
    tenant_id uuid not null,
    user_id uuid not null,
    muted text[] not null,
    version integer not null,
    primary key (tenant_id, user_id)
);
call doorstep.tenant_table('preference_sheet');
