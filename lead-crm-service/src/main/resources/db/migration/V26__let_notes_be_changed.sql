-- A note can be changed and taken back by whoever wrote it; nothing of one that was taken back is kept but that it was there.
alter table timeline_entry
    add version    integer not null default 0,
    add mentions   uuid[]  not null default '{}',
    add edited_at  timestamptz,
    add deleted_at timestamptz;
