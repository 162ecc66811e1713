create table template (
    tenant_id uuid not null,
    id uuid not null,
    name text not null,
    subject text not null,
    html text not null,
    plain text not null,
    defaults text not null,
    version integer not null,
    primary key (tenant_id, id)
);
call doorstep.tenant_table('template');

create table sequence (
    tenant_id uuid not null,
    id uuid not null,
    key text not null,
    name text not null,
    active boolean not null,
    steps text not null,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, key)
);
call doorstep.tenant_table('sequence');

create table enrolment (
    tenant_id uuid not null,
    id uuid not null,
    sequence_id uuid not null,
    contact_id uuid not null,
    status text not null,
    reason text,
    entered_at timestamptz not null,
    ended_at timestamptz,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, sequence_id, contact_id),
    foreign key (tenant_id, sequence_id) references sequence (tenant_id, id)
);
create index enrolment_of_contact on enrolment (tenant_id, contact_id);
call doorstep.tenant_table('enrolment');
