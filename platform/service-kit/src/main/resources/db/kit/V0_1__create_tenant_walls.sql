-- Called by each migration for each table it makes: `call doorstep.tenant_table('lead');`
create schema if not exists doorstep;

create procedure doorstep.tenant_table(name text)
    language plpgsql as
$$
begin
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
        'create policy tenant_wall on %I using (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)
            with check (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)', name);
    execute format('grant select, insert, update, delete on %I to %I', name, current_database() || '_app');
end
$$;

-- For the few tables that are read before the tenant is known; each migration that calls it says why.
create procedure doorstep.shared_table(name text)
    language plpgsql as
$$
begin
    execute format('grant select, insert, update, delete on %I to %I', name, current_database() || '_app');
    execute format('comment on table %I is ''shared by all tenants''', name);
end
$$;

do
$$
begin
    execute format('grant usage on schema public to %I, %I', current_database() || '_app', current_database() || '_relay');
    execute format('alter default privileges in schema public grant usage, select on sequences to %I', current_database() || '_app');
end
$$;
