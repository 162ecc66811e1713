-- Until now there was one purpose, and what was said was a consent or its end. Rows of all businesses are meant, so
-- they are rewritten, not updated.
alter table consent_record
    add act          text not null default 'GIVEN',
    add text_version text,
    add evidence     text,
    add recorded_by  uuid;
alter table consent_record
    alter act drop default,
    alter act type text using case when given then 'GIVEN' else 'WITHDRAWN' end,
    alter purpose type text using upper(purpose);
alter table consent_record
    drop given,
    add constraint consent_record_act check (act in ('GIVEN', 'WITHDRAWN', 'OBJECTED'));

-- A ledger: rows are added, never changed. What says of whom one is may leave it on request, the statement stays.
do
$$
begin
    execute format('revoke update, delete on consent_record from %I', current_database() || '_app');
    execute format('grant update (text, evidence, ip_address, user_agent) on consent_record to %I',
                   current_database() || '_app');
end
$$;
