-- Nothing more is learned of whoever was erased, by whatever news that is late.
alter table contact add erased_at timestamptz;

-- Of an erased address a seal stays: it says of a given address whether it is the one.
alter table suppression
    alter email drop not null,
    add email_seal text,
    add unique (tenant_id, email_seal),
    add check ((email is null) <> (email_seal is null));
