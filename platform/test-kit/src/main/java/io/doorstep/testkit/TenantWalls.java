package io.doorstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Checks in the database's own catalogue that no table stands outside the walls.
public final class TenantWalls {

    private final JdbcClient owner;

    TenantWalls(JdbcClient owner) {
        this.owner = owner;
    }

    /// Each table is behind forced row-level security, or its migration declared it shared.
    public void assertEveryTableIsBehindTheWall() {
        List<String> open = owner.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p')
                          and c.relname not like 'flyway%'
                          and obj_description(c.oid) is distinct from 'shared by all tenants'
                          and not (c.relrowsecurity and c.relforcerowsecurity
                                   and exists (select 1 from pg_policy p where p.polrelid = c.oid))
                        """).query(String.class).list();
        assertThat(open).as("tables without row-level security").isEmpty();
    }

    /// Unique and foreign keys include the tenant, or their refusals would tell of other tenants' rows.
    public void assertEveryKeyIncludesTheTenant() {
        List<String> leaky = owner.sql("""
                        select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
                        join pg_class t on t.oid = c.conrelid
                        join pg_namespace n on n.oid = t.relnamespace
                        where n.nspname = 'public' and c.contype in ('u', 'f') and t.relrowsecurity
                          and not exists (select 1 from pg_attribute a
                                          where a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                                            and a.attname = 'tenant_id')
                        """).query(String.class).list();
        assertThat(leaky).as("keys without the tenant").isEmpty();
    }

    /// Views run with the rights of who asks, or they would look over the wall.
    public void assertViewsDoNotLookOverTheWall() {
        List<String> views = owner.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind = 'v'
                          and not coalesce(c.reloptions::text like '%security_invoker=true%', false)
                        """).query(String.class).list();
        assertThat(views).as("views that run as their owner").isEmpty();
    }
}
