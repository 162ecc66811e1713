-- For how long an organization keeps its log; without a row, as long as the service says.
create table audit_retention
(
    id        uuid primary key,
    tenant_id uuid not null check (tenant_id = id),
    version   int  not null,
    days      int  not null
);

call doorstep.tenant_table('audit_retention');
