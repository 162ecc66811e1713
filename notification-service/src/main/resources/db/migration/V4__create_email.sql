create table email (
    tenant_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    notification_id uuid,
    address text,
    template text not null,
    model text not null,
    status text not null,
    attempts integer not null,
    reason text,
    repeated boolean not null,
    queued_at timestamptz not null,
    settled_at timestamptz,
    version integer not null,
    primary key (tenant_id, id)
);
create index email_of_user on email (tenant_id, user_id, queued_at);
create index email_of_notification on email (tenant_id, notification_id);
call doorstep.tenant_table('email');
