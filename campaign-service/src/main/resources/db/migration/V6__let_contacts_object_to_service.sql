alter table contact
    add service_refused boolean     not null default false,
    add service_said_at timestamptz not null default 'epoch';
alter table contact
    alter service_refused drop default,
    alter service_said_at drop default;

-- What each said stays with them: what holds for one person is read from all who are.
create index contact_by_survivor on contact (tenant_id, merged_into) where merged_into is not null;
