create table handoff
(
    id              uuid        not null,
    tenant_id       uuid        not null,
    version         integer     not null,
    conversation_id uuid        not null,
    reason          text        not null,
    summary         text,
    requested_at    timestamptz not null,
    accepted_by     uuid,
    accepted_at     timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, conversation_id) references conversation (tenant_id, id)
);
create index handoff_of_conversation on handoff (tenant_id, conversation_id, requested_at desc);
call doorstep.tenant_table('handoff');
