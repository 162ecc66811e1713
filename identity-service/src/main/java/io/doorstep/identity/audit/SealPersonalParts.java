package io.doorstep.identity.audit;

import io.doorstep.identity.audit.AuditVerdict.Intact;
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

/// Seals the personal parts of what was recorded before they were sealed apart, once; a chain that does not hold is
/// left
/// as it is, so that its fault still shows.
@Component
class SealPersonalParts extends BaseJavaMigration {

    private static final int AT_ONCE = 1000;

    private final ChainSeals seals;
    private final PersonalParts parts;
    private final AuditRow rows;
    private final JsonMapper json;

    SealPersonalParts(ChainSeals seals, PersonalParts parts, AuditRow rows, JsonMapper json) {
        this.seals = seals;
        this.parts = parts;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public void migrate(Context context) {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.queryForList("select id from organization", UUID.class)
                .forEach(organization -> Tenancy.runAs(organization, () -> reseal(jdbc)));
    }

    private void reseal(JdbcTemplate jdbc) {
        jdbc.queryForObject(
                "select set_config('app.tenant_id', ?, true)",
                String.class,
                Tenancy.current().toString());
        var client = JdbcClient.create(jdbc);
        if (new VerifyAuditLog(client, rows, seals, parts).verify() instanceof Intact) {
            new AuditChains(client).lock().ifPresent(chain -> reseal(chain, jdbc, client));
        }
    }

    private void reseal(AuditChain chain, JdbcTemplate jdbc, JdbcClient client) {
        var entries = new AuditEntries(jdbc, client, json, rows);
        AuditChain end = new AuditChain(
                chain.baseNumber(), chain.baseHash(), chain.baseNumber(), chain.baseHash(), chain.seal());
        List<LinkedEntry> portion = entries.listAfter(end.number(), AT_ONCE);
        while (!portion.isEmpty()) {
            List<LinkedEntry> linked =
                    seals.link(end, portion.stream().map(LinkedEntry::entry).toList());
            entries.place(linked);
            entries.keepLess(linked);
            end = end.withEnd(linked.getLast().number(), linked.getLast().hash());
            portion = entries.listAfter(end.number(), AT_ONCE);
        }
        new AuditChains(client).save(seals.reseal(chain, end));
    }

    /// The version is said below and not in the class's name.
    @Override
    protected void init() {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("70");
    }

    @Override
    public String getDescription() {
        return "seal personal parts of old audit entries";
    }
}
