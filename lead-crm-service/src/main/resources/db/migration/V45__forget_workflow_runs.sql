-- Settled runs leave by their age.
create index workflow_run_settled on workflow_run (tenant_id, settled_at) where settled_at is not null;
