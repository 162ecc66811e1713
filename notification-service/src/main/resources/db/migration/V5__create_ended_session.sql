create table ended_session (
    tenant_id uuid not null,
    session_id uuid not null,
    expires_at timestamptz not null,
    primary key (tenant_id, session_id)
);
call doorstep.tenant_table('ended_session');
