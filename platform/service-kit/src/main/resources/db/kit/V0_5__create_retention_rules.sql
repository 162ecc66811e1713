-- How long things are kept, as the organization last said, and whose must stay while a legal hold lasts.
create table retention_rule
(
    tenant_id uuid    not null,
    category  text    not null,
    days      int     not null,
    dry_run   boolean not null,
    primary key (tenant_id, category)
);

call doorstep.tenant_table('retention_rule');

create table held_person
(
    tenant_id uuid not null,
    person_id uuid not null,
    primary key (tenant_id, person_id)
);

call doorstep.tenant_table('held_person');
