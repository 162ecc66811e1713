package io.doorstep.leadcrm.quality;

import io.doorstep.leadcrm.lead.LeadReach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Looks at all people or all leads with one statement, whatever the number of rules; the records behind a number are
/// found by the same condition.
@Repository
@Transactional(readOnly = true)
class QualityRows {

    private final JdbcClient jdbc;

    QualityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Measured measure(QualitySubject subject, LeadReach reach, Instant now) {
        List<QualityRule> rules = QualityRule.of(subject);
        String flags = rules.stream()
                .map(rule -> "(" + rule.condition() + ") as " + rule.name())
                .collect(Collectors.joining(", "));
        String counts = rules.stream()
                .map(rule -> ", count(*) filter (where " + rule.name() + ") as " + rule.name())
                .collect(Collectors.joining());
        String wrong = rules.stream()
                .filter(QualityRule::isWrong)
                .map(QualityRule::name)
                .collect(Collectors.joining(" or "));
        String sql =
                "select count(*) as checked, count(*) filter (where not (%s)) as sound%s from (select %s from %s) looked"
                        .formatted(wrong, counts, flags, subject.rows());
        return bound(sql, reach, now).query((row, _) -> read(row, rules)).single();
    }

    /// The oldest first; ids are ordered by time.
    List<FlawedRecord> list(QualityRule rule, LeadReach reach, Instant now, UUID after, int limit) {
        QualitySubject subject = rule.subject();
        String sql = "select %1$s as id, p.name from %2$s and (%3$s) and %1$s > :after order by %1$s limit :limit"
                .formatted(subject.id(), subject.rows(), rule.condition());
        return bound(sql, reach, now)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new FlawedRecord(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private StatementSpec bound(String sql, LeadReach reach, Instant now) {
        return jdbc.sql(sql)
                .param("reach", texts(reach.onlyOf()))
                .param("now", Timestamp.from(now))
                .param("today", now.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static Measured read(ResultSet row, List<QualityRule> rules) throws SQLException {
        Map<QualityRule, Long> found = new EnumMap<>(QualityRule.class);
        for (QualityRule rule : rules) {
            found.put(rule, row.getLong(rule.name()));
        }
        return new Measured(row.getLong("checked"), row.getLong("sound"), found);
    }

    private static String @Nullable [] texts(@Nullable Set<UUID> ids) {
        return ids == null ? null : ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
