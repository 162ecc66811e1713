-- When and by what the person proved last who it is; sessions of before began with the password.
alter table session
    add column authenticated_at timestamptz,
    add column authenticated_by text[] not null default '{pwd}';

update session set authenticated_at = started_at;

alter table session
    alter column authenticated_at set not null;
