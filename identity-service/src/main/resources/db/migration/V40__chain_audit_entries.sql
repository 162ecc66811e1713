-- Each entry is sealed together with the one before it, by a key that the database does not have.
alter table audit_entry
    add column cause  text,
    add column number bigint,
    add column hash   text;

create index audit_entry_by_number on audit_entry (tenant_id, number);
create index audit_entry_by_id on audit_entry (tenant_id, id);

-- From where to where an organization's chain reaches. The row is locked while entries are added, so that they stay one chain.
create table audit_chain
(
    tenant_id   uuid primary key,
    base_number bigint not null,
    base_hash   text   not null,
    number      bigint not null,
    hash        text   not null,
    seal        text   not null
);

call doorstep.tenant_table('audit_chain');

-- Retention goes through all organizations, and may know no more of them than that they have a log.
create policy owner_looks_up on audit_chain for select to current_user using (true);

create function organizations_with_audit_log() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as
$$
select tenant_id from audit_chain
$$;

revoke all on function organizations_with_audit_log() from public;

do
$$
begin
    execute format('grant execute on function organizations_with_audit_log() to %I', current_database() || '_app');
end
$$;
