package io.doorstep.identity.audit;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Sees to it that the log has a partition for a month before something is written into it.
@Component
class AuditMonths {

    private final JdbcClient jdbc;
    private final Set<YearMonth> open = ConcurrentHashMap.newKeySet();

    AuditMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void openFor(Instant time) {
        YearMonth month = YearMonth.from(time.atOffset(ZoneOffset.UTC));
        if (open.contains(month)) {
            return;
        }
        jdbc.sql("select open_audit_month(:day)")
                .param("day", month.atDay(1))
                .query((_, _) -> 0)
                .single();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                open.add(month);
            }
        });
    }
}
