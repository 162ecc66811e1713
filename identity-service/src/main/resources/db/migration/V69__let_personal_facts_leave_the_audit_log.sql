-- What an entry says of a person is sealed apart from the chain, so that it can leave and the chain still be verified.
alter table audit_entry
    add column personal jsonb;

-- Whose facts the log keeps no more: what is recorded late of such a person comes in without them.
create table audit_forgotten
(
    tenant_id    uuid        not null,
    user_id      uuid        not null,
    forgotten_at timestamptz not null,
    primary key (tenant_id, user_id)
);

call doorstep.tenant_table('audit_forgotten');
