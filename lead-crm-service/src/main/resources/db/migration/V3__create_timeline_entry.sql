create table timeline_entry
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id          uuid        not null,
    lead_id     uuid        not null,
    kind        text        not null,
    text        text        not null,
    details     text,
    actor_id    uuid,
    actor_name  text,
    happened_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, lead_id) references lead deferrable initially deferred
);

create index timeline_entry_by_lead on timeline_entry (tenant_id, lead_id, happened_at desc, id desc);

call doorstep.tenant_table('timeline_entry');
