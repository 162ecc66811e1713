-- What somebody did before they asked, as their browser or another system told it.
alter table lead add activity text;

-- One row once the business has criteria of its own; without it the defaults hold.
create table scoring_criteria
(
    tenant_id  uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid primary key,
    version    integer     not null,
    criteria   jsonb       not null,
    changed_at timestamptz not null
);

-- Each score with what it was made of; the newest facts of those who won and lost are what is learned from.
create table lead_score
(
    tenant_id        uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id               uuid        not null,
    lead_id          uuid        not null,
    value            integer     not null check (value between 0 and 100),
    factors          jsonb       not null,
    facts            jsonb       not null,
    criteria_version integer     not null,
    model_id         uuid,
    scored_at        timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, lead_id) references lead on delete cascade deferrable initially deferred
);

create index lead_score_by_lead on lead_score (tenant_id, lead_id, id desc);
create index lead_closed on lead (tenant_id, closed_at desc, id desc) where closed_at is not null and deleted_at is null;
create index lead_open on lead (tenant_id, id) where closed_at is null and deleted_at is null;

-- Leads from before have a history too, so that what became of them can be learned from.
alter table lead no force row level security;
alter table person_identity no force row level security;

insert into lead_score (tenant_id, id, lead_id, value, factors, facts, criteria_version, scored_at)
select l.tenant_id, uuidv7(), l.id, l.score, cast(l.score_factors as jsonb),
       jsonb_build_object(
           'signs', (select coalesce(jsonb_agg(sign), '[]') from (values
               ('EMAIL', exists (select 1 from person_identity i
                                 where i.tenant_id = l.tenant_id and i.person_id = l.person_id and i.kind = 'EMAIL')),
               ('PHONE', exists (select 1 from person_identity i
                                 where i.tenant_id = l.tenant_id and i.person_id = l.person_id and i.kind = 'PHONE')),
               ('MESSAGE', l.message is not null),
               ('MARKETING_CONSENT', l.marketing_consent)) as known (sign, holds) where holds),
           'numbers', jsonb_build_object('PROPERTIES', cardinality(l.property_ids), 'ENQUIRIES', l.enquiries),
           'words', jsonb_build_object('SOURCE', l.source),
           'answers', '{}'::jsonb,
           'askedAt', to_char(l.captured_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')),
       0, coalesce(l.closed_at, l.last_enquiry_at)
from lead l;

alter table person_identity force row level security;
alter table lead force row level security;

call doorstep.tenant_table('scoring_criteria');
call doorstep.tenant_table('lead_score');
