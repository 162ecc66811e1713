-- A phone is a person's, in whatever organizations the person works: no tenant. The number is encrypted for its person.
create table phone_number
(
    user_id     uuid primary key,
    number      text        not null,
    verified_at timestamptz not null
);

call doorstep.shared_table('phone_number');

-- The code itself is derived from the row and a key that is not here, when it is sent and when it is checked. The seal of the number
-- counts how often one is written to, whoever asks.
create table phone_code
(
    id          uuid primary key,
    user_id     uuid        not null,
    session_id  uuid        not null,
    purpose     text        not null,
    number      text        not null,
    number_seal text        not null,
    guesses     int         not null,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);

create index phone_code_of_user on phone_code (user_id, created_at);
create index phone_code_to_number on phone_code (number_seal, created_at);
create index phone_code_age on phone_code (created_at);

call doorstep.shared_table('phone_code');
