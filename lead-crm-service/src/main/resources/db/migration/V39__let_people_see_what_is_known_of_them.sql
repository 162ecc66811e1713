-- What people ask for about what is known of them: until now that it goes, now also to see it. An export is there
-- until its time is up.
alter table person_erasure rename to person_request;
alter index person_erasure_of_person rename to person_request_of_person;
alter table person_request
    add kind       text   not null default 'ERASURE' check (kind in ('EXPORT', 'ERASURE')),
    add people     uuid[] not null default '{}',
    add file_until timestamptz,
    add check ((kind = 'EXPORT') = (file_until is not null));
alter table person_request
    alter kind drop default,
    alter people drop default;

-- What a service exported is encrypted with a key that the database lacks.
alter table person_erasure_part rename to person_request_part;
alter table person_request_part add content text;
