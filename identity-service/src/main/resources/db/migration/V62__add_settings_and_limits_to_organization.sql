-- What billing says stands beside what people set; languages hold the default one, which is the locale.
alter table organization
    add column secondary_color      text,
    add column languages            text[],
    add column date_format          text not null default 'YEAR_FIRST',
    add column time_format          text not null default 'TWENTY_FOUR_HOURS',
    add column billing_email        text,
    add column subscription_ends_at timestamptz,
    add column max_plots            bigint,
    add column max_agents           bigint,
    add column max_api_calls_daily  bigint,
    add column extra_agents         boolean,
    add column stripe_customer_id   text;

update organization set languages = array [locale];

alter table organization
    alter column languages set not null;
