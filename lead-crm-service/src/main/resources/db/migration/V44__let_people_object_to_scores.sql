-- Who does not want to be scored; read with each score that is given, so it stands apart from the ledger.
create table scoring_objection
(
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    person_id uuid not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references person deferrable initially deferred
);

call doorstep.tenant_table('scoring_objection');
