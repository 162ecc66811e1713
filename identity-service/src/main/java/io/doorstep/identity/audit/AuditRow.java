package io.doorstep.identity.audit;

import io.doorstep.identity.audit.AuditEntry.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads an entry from a row of `audit_entry`.
@Component
class AuditRow implements RowMapper<LinkedEntry> {

    private final JsonMapper json;

    AuditRow(JsonMapper json) {
        this.json = json;
    }

    @Override
    public LinkedEntry mapRow(ResultSet row, int ignored) throws SQLException {
        Map<String, Change> changes = json.readValue(row.getString("changes"), new TypeReference<>() {});
        var entry = new AuditEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("service"),
                row.getString("actor_kind"),
                row.getString("actor_id"),
                row.getString("cause"),
                row.getString("action"),
                row.getString("model"),
                row.getString("object_id"),
                changes,
                row.getString("ip_address"),
                row.getString("user_agent"));
        String hash = row.getString("hash");
        String personal = row.getString("personal");
        return new LinkedEntry(
                row.getLong("number"),
                hash == null ? "" : hash,
                entry,
                personal == null ? PersonalSeals.MISSING : json.readValue(personal, PersonalSeals.class));
    }
}
