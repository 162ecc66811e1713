-- Grows without end, so it is cut by month; a month leaves as a whole.
create table audit_entry
(
    tenant_id   uuid        not null,
    recorded_at timestamptz not null,
    id          uuid        not null,
    service     text        not null,
    actor_kind  text        not null,
    actor_id    text,
    action      text        not null,
    model       text        not null,
    object_id   text        not null,
    changes     jsonb       not null,
    ip_address  text,
    user_agent  text,
    primary key (tenant_id, recorded_at, id)
) partition by range (recorded_at);

create index audit_entry_of_actor on audit_entry (tenant_id, actor_id, recorded_at);
create index audit_entry_of_object on audit_entry (tenant_id, model, object_id, recorded_at);

call doorstep.tenant_table('audit_entry');

-- The service may not create tables; it may ask for a month. Each month stands behind the wall itself too, so that it cannot be read past its parent.
create function open_audit_month(day date) returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    first date := date_trunc('month', day)::date;
    month text := 'audit_entry_' || to_char(first, 'YYYY_MM');
begin
    if to_regclass(month) is not null then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('open_audit_month', 0));
    if to_regclass(month) is null then
        execute format('create table %I partition of audit_entry for values from (%L) to (%L)',
                       month, first::timestamp at time zone 'UTC', (first + interval '1 month')::timestamp at time zone 'UTC');
        execute format('alter table %I enable row level security', month);
        execute format('alter table %I force row level security', month);
        execute format('create policy tenant_wall on %I using (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)
            with check (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)', month);
    end if;
end
$$;

revoke all on function open_audit_month(date) from public;

do
$$
begin
    execute format('grant execute on function open_audit_month(date) to %I', current_database() || '_app');
end
$$;
