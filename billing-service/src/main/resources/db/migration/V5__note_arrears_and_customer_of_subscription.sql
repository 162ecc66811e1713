alter table subscription
    add column past_due_since     timestamptz,
    add column stripe_customer_id text;
