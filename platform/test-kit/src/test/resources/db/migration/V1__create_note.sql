create table note
(
    id        uuid primary key,
    tenant_id uuid not null,
    text      text not null,
    secret    text,
    version   int  not null
);

create index note_by_tenant on note (tenant_id, id);

call doorstep.tenant_table('note');
