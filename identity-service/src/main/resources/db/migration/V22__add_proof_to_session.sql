-- When and by what the person proved last who it is; a session of before counts as proven long ago.
alter table session
    add column authenticated_at timestamptz not null default 'epoch',
    add column authenticated_by text[] not null default '{pwd}';

alter table session
    alter column authenticated_at drop default;
