create table message (
    tenant_id uuid not null,
    id uuid not null,
    contact_id uuid not null,
    template_id uuid not null,
    sequence_id uuid not null,
    enrolment_id uuid not null,
    step integer not null,
    message_class text not null,
    status text not null,
    reason text,
    attempts integer not null,
    queued_at timestamptz not null,
    settled_at timestamptz,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, enrolment_id, step)
);
create index message_of_contact on message (tenant_id, contact_id, id);
call doorstep.tenant_table('message');

create table sender (
    tenant_id uuid not null,
    id uuid not null,
    name text not null,
    version integer not null,
    primary key (tenant_id, id)
);
call doorstep.tenant_table('sender');
