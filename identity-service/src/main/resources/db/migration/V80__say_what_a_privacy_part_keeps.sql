-- What a service keeps of a person after an erasure, and why it may.
alter table privacy_part
    add column kept jsonb not null default '[]';
