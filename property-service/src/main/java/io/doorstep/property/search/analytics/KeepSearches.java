package io.doorstep.property.search.analytics;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.search.analytics.SearchLedger.Searched;
import java.sql.Date;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Writes down every half minute what was searched for, and forgets what is too old; what cannot be written now is
/// counted on.
@Component
class KeepSearches implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(KeepSearches.class);
    private static final long EVERY_SECONDS = 30;
    private static final String ADD = """
            insert into search_day (tenant_id, day, words, searches, without_results, clicks, positions)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, day, words) do update set
                searches = search_day.searches + excluded.searches,
                without_results = search_day.without_results + excluded.without_results,
                clicks = search_day.clicks + excluded.clicks,
                positions = search_day.positions + excluded.positions
            """;

    private final SearchLedger ledger;
    private final JdbcOperations jdbc;
    private final TransactionOperations transaction;
    private final InstantSource clock;
    private final AnalyticsSettings settings;
    private final ScheduledExecutorService worker;

    KeepSearches(
            SearchLedger ledger,
            JdbcOperations jdbc,
            TransactionOperations transaction,
            InstantSource clock,
            AnalyticsSettings settings) {
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.settings = settings;
        this.worker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("search-counts").daemon().factory());
        worker.scheduleWithFixedDelay(this::keep, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    synchronized void keep() {
        ledger.drain().forEach(this::keep);
    }

    private void keep(UUID tenant, Map<Searched, SearchCount> counts) {
        try {
            Tenancy.runAs(tenant, () -> transaction.executeWithoutResult(_ -> write(tenant, counts)));
        } catch (RuntimeException e) {
            counts.forEach((searched, count) -> ledger.add(tenant, searched, count));
            log.atWarn().addKeyValue(LogKeys.REASON, e.getMessage()).setCause(e).log("Searches not written down");
        }
    }

    private void write(UUID tenant, Map<Searched, SearchCount> counts) {
        List<Object[]> rows = counts.entrySet().stream()
                .map(entry -> new Object[] {
                    tenant,
                    Date.valueOf(entry.getKey().day()),
                    entry.getKey().words(),
                    entry.getValue().searches(),
                    entry.getValue().withoutResults(),
                    entry.getValue().clicks(),
                    entry.getValue().positions()
                })
                .sorted((one, other) -> ((String) one[2]).compareTo((String) other[2]))
                .toList();
        jdbc.batchUpdate(ADD, rows);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.update(
                "delete from search_day where tenant_id = ? and day < ?",
                tenant,
                Date.valueOf(today.minusDays(settings.keptDays())));
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
        keep();
    }
}
