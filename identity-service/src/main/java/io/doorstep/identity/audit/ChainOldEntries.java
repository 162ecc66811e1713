package io.doorstep.identity.audit;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Makes chains of what was recorded before there were any; a migration in Java, as SQL does not have the key.
@Component
class ChainOldEntries extends BaseJavaMigration {

    private final ChainSeals seals;
    private final AuditRow rows;
    private final JsonMapper json;

    ChainOldEntries(ChainSeals seals, AuditRow rows, JsonMapper json) {
        this.seals = seals;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public void migrate(Context context) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.queryForList("select id from organization", UUID.class)
                .forEach(organization -> Tenancy.runAs(organization, () -> chain(jdbc)));
    }

    private void chain(JdbcTemplate jdbc) {
        jdbc.queryForObject(
                "select set_config('app.tenant_id', ?, true)",
                String.class,
                Tenancy.current().toString());
        var client = JdbcClient.create(jdbc);
        var entries = new AuditEntries(jdbc, client, json, rows);
        var chains = new AuditChains(client);
        List<AuditEntry> known =
                entries.listUnplaced().stream().map(LinkedEntry::entry).toList();
        AuditChain start = seals.start();
        if (!known.isEmpty() && chains.add(start)) {
            List<LinkedEntry> linked = seals.linkWhole(start, known);
            LinkedEntry newest = linked.getLast();
            entries.place(linked);
            chains.save(seals.reseal(start, start.withEnd(newest.number(), newest.hash())));
        }
    }

    /// The version is said below and not in the class's name.
    @Override
    protected void init() {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("44");
    }

    @Override
    public String getDescription() {
        return "chain old audit entries";
    }
}
