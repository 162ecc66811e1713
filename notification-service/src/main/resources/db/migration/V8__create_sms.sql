-- Text messages on their way. Neither the words nor the number are kept: identity tells both at the moment of sending.
create table sms (
    tenant_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    category text not null,
    code_id uuid not null,
    status text not null,
    attempts integer not null,
    reason text,
    provider_id text,
    queued_at timestamptz not null,
    settled_at timestamptz,
    version integer not null,
    primary key (tenant_id, id)
);
create index sms_of_user on sms (tenant_id, user_id, queued_at);
call doorstep.tenant_table('sms');
