-- A sign-on begins before any organization is known, and ends in the one that its provider belongs to: no tenant. State, nonce, PKCE
-- verifier and code are derived from the row and a key and kept as hashes, so nothing here opens anything; rows live for minutes.
create table sign_on
(
    id                uuid primary key,
    state_hash        text        not null unique,
    organization_id   uuid,
    provider_id       uuid,
    browser_challenge text        not null,
    return_to         text        not null,
    request_id        text,
    fresh             boolean     not null,
    expires_at        timestamptz not null,
    arrived_at        timestamptz,
    code_hash         text unique,
    subject           text,
    email             text,
    email_verified    boolean     not null default false,
    authoritative     boolean     not null default false,
    name              text,
    proved_at         timestamptz,
    used_at           timestamptz
);

create index sign_on_age on sign_on (expires_at);

call doorstep.shared_table('sign_on');
