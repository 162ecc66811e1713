-- What a client wants to hear of: `asked` as it was put, `criteria` as it was read when it was saved.
create table saved_search (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    client_kind     text        not null check (client_kind in ('PERSON', 'MEMBER')),
    client_id       uuid        not null,
    asked_by_client boolean     not null,
    name            text        not null,
    asked           jsonb       not null,
    criteria        jsonb       not null,
    channel         text        not null check (channel in ('EMAIL', 'IN_APP')),
    frequency       text        not null check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY')),
    zone            text,
    state           text        not null check (state in ('ACTIVE', 'PAUSED', 'UNSUBSCRIBED')),
    created_at      timestamptz not null,
    changed_in      bigint      not null,
    primary key (tenant_id, id)
);
create index saved_search_of_client on saved_search (tenant_id, client_id, id);
create index saved_search_changed_in on saved_search (tenant_id, changed_in);

-- What was deleted, so that an index that was away learns of it.
create table saved_search_removal (
    tenant_id  uuid   not null,
    id         uuid   not null,
    changed_in bigint not null,
    primary key (tenant_id, id)
);
create index saved_search_removal_changed_in on saved_search_removal (tenant_id, changed_in);

create trigger saved_search_changed before insert or update on saved_search
    for each row execute function note_changing_transaction();

create function note_saved_search_removal() returns trigger language plpgsql as $$
begin
    insert into saved_search_removal (tenant_id, id, changed_in)
    values (old.tenant_id, old.id, pg_current_xact_id()::text::bigint)
    on conflict (tenant_id, id) do update set changed_in = excluded.changed_in;
    return old;
end $$;

create trigger saved_search_removed after delete on saved_search
    for each row execute function note_saved_search_removal();

-- Clients who want to hear no more: what others save for them afterwards does not alert either.
create table alert_refusal (
    tenant_id  uuid        not null,
    client_id  uuid        not null,
    refused_at timestamptz not null,
    primary key (tenant_id, client_id)
);

-- In which zone a business lives, for the hour of its digests.
create table alert_zone (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    zone      text not null,
    primary key (tenant_id)
);

call doorstep.tenant_table('saved_search');
call doorstep.tenant_table('saved_search_removal');
call doorstep.tenant_table('alert_refusal');
call doorstep.tenant_table('alert_zone');
