-- One row for each model that was learned; the one that is neither replaced nor retired scores.
create table scoring_model
(
    tenant_id         uuid             not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id                uuid             not null,
    model             text             not null,
    outcomes          integer          not null,
    won               integer          not null,
    auc               double precision not null,
    calibration_error double precision not null,
    forward_auc       double precision not null,
    criteria_auc      double precision not null,
    weights           jsonb            not null,
    spread            jsonb            not null,
    trained_at        timestamptz      not null,
    status            text             not null check (status in ('ACTIVE', 'REPLACED', 'RETIRED', 'REFUSED')),
    ended_because     text,
    checked_at        timestamptz,
    stability         double precision,
    calibration_gap   double precision,
    primary key (tenant_id, id)
);

create unique index scoring_model_one_active on scoring_model (tenant_id) where status = 'ACTIVE';

call doorstep.tenant_table('scoring_model');
