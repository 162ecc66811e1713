-- A business that never changed anything has no row: it goes by the pipeline that every business begins with.
create table pipeline
(
    tenant_id       uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    key             text    not null,
    name            text    not null,
    takes_new_leads boolean not null,
    stages          text    not null,
    version         integer not null,
    primary key (tenant_id, key)
);

create unique index pipeline_one_takes_new_leads on pipeline (tenant_id) where takes_new_leads;

call doorstep.tenant_table('pipeline');

-- Until now each stage was its own milestone. Rows of all businesses are meant, so they are rewritten, not updated.
alter table lead
    add pipeline     text not null default 'sales',
    add milestone    text not null default 'NEW',
    add stage_reason text;
alter table lead
    alter milestone drop default,
    alter milestone type text using stage;
alter table lead
    alter pipeline drop default;

create index lead_by_stage on lead (tenant_id, pipeline, stage, captured_at desc, id desc) where deleted_at is null;
