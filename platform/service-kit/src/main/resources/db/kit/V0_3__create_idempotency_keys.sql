create table idempotency_key
(
    tenant_id    uuid        not null,
    subject      text        not null,
    key          text        not null,
    fingerprint  text        not null,
    status       smallint    not null,
    headers      jsonb       not null,
    body         text        not null, -- encrypted: some answers show a secret once
    completed_at timestamptz not null,
    primary key (tenant_id, subject, key)
);

create index idempotency_key_age on idempotency_key (completed_at);

call doorstep.tenant_table('idempotency_key');

do
$$
begin
    execute format('create policy relay_retains on idempotency_key to %I using (true)', current_database() || '_relay');
    execute format('grant select, delete on idempotency_key to %I', current_database() || '_relay');
end
$$;
