-- What was said goes with the conversation.
alter table message
    drop constraint message_tenant_id_conversation_id_fkey,
    add foreign key (tenant_id, conversation_id) references conversation (tenant_id, id) on delete cascade;

alter table handoff
    drop constraint handoff_tenant_id_conversation_id_fkey,
    add foreign key (tenant_id, conversation_id) references conversation (tenant_id, id) on delete cascade;
