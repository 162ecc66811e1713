package io.doorstep.identity.audit;

import io.doorstep.identity.audit.AuditVerdict.Broken;
import io.doorstep.identity.audit.AuditVerdict.Fault;
import io.doorstep.identity.audit.AuditVerdict.Intact;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Walks along the bound organization's chain and tells the first entry that is not as it was recorded.
@Component
class VerifyAuditLog {

    /// One statement, so that chain and entries are of one moment while others write.
    private static final String WALK = """
            select chain.base_number, chain.base_hash, chain.last_number, chain.last_hash, chain.seal, entry.*
            from (select tenant_id as chain_of, base_number, base_hash, number as last_number, hash as last_hash, seal
                  from audit_chain where tenant_id = :tenant) chain
            full join (select * from audit_entry where tenant_id = :tenant) entry on entry.tenant_id = chain.chain_of
            order by entry.number nulls first
            """;

    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final AuditRow rows;
    private final ChainSeals seals;
    private final PersonalParts parts;

    VerifyAuditLog(JdbcClient jdbc, AuditRow rows, ChainSeals seals, PersonalParts parts) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.seals = seals;
        this.parts = parts;
    }

    @Transactional(readOnly = true)
    AuditVerdict verify() {
        ResultSetExtractor<AuditVerdict> walk = this::walk;
        return jdbc.sql(WALK)
                .param("tenant", Tenancy.current())
                .withFetchSize(AT_A_TIME)
                .query(walk);
    }

    private AuditVerdict walk(ResultSet row) throws SQLException {
        if (!row.next()) {
            return new Intact(1, 0, AuditChain.NOTHING);
        }
        if (row.getString("seal") == null) {
            return new Broken(1, null, Fault.ENDS_CHANGED);
        }
        var chain = new AuditChain(
                row.getLong("base_number"),
                row.getString("base_hash"),
                row.getLong("last_number"),
                row.getString("last_hash"),
                row.getString("seal"));
        boolean hasEntries = row.getObject("id") != null;
        long number = chain.baseNumber();
        String hash = chain.baseHash();
        for (boolean more = hasEntries; more; more = row.next()) {
            LinkedEntry found = rows.mapRow(row, 0);
            number++;
            if (found.number() > number) {
                return new Broken(number, null, Fault.ENTRY_MISSING);
            }
            if (found.number() < number) {
                return new Broken(found.number(), found.entry().id(), Fault.ENTRY_FOREIGN);
            }
            hash = seals.hashOf(hash, number, found.entry(), found.personal());
            if (!hash.equals(found.hash()) || !parts.hold(found)) {
                return new Broken(number, found.entry().id(), Fault.ENTRY_CHANGED);
            }
        }
        return atTheEnd(chain, number, hash);
    }

    private AuditVerdict atTheEnd(AuditChain chain, long number, String hash) {
        if (number < chain.number()) {
            return new Broken(number + 1, null, Fault.ENTRY_MISSING);
        }
        return number == chain.number() && hash.equals(chain.hash()) && seals.holds(chain)
                ? new Intact(chain.baseNumber() + 1, number, hash)
                : new Broken(number, null, Fault.ENDS_CHANGED);
    }
}
