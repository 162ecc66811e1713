-- What people have consented to and withdrawn, one row for each time: a proof, so that nobody changes one.
create table user_consent
(
    tenant_id    uuid        not null,
    id           uuid        not null,
    user_id      uuid        not null,
    purpose      text        not null,
    given        boolean     not null,
    text_version text        not null,
    text_hash    text        not null,
    source       text        not null,
    ip_address   text,
    user_agent   text,
    recorded_at  timestamptz not null,
    primary key (tenant_id, id)
);

create index user_consent_of_user on user_consent (tenant_id, user_id, id);

call doorstep.tenant_table('user_consent');

do
$$
begin
    execute format('revoke update on user_consent from %I', current_database() || '_app');
end
$$;
