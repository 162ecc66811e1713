package io.doorstep.property.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.Agency;
import io.doorstep.testkit.ServiceTest;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;

/// How much is read for what little is asked, counted by the database itself.
@ServiceTest
class LargeBusinessIntegrationTests {

    private static final int MANY = 3_000;
    private static final int PAGE = 20;

    @Autowired
    RestTestClient http;

    @Autowired
    ListListings listListings;

    @Autowired
    ListingChanges changes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Autowired
    TransactionTemplate transaction;

    private Agency agency;

    @BeforeEach
    void fill() {
        agency = new Agency(http);
        UUID first = agency.publish("A", 1);
        inTransaction(
                () -> jdbc.sql("""
                        insert into listing (tenant_id, id, version, reference, title, title_made, status, type, purpose,
                            price_amount, currency, features, media, custom_fields, created_at, updated_at)
                        select tenant_id, gen_random_uuid(), version, 'B' || n, title, title_made, status, type, purpose,
                            n, currency, features, media, custom_fields, created_at + n * interval '1 s',
                            updated_at - n * interval '1 s'
                        from listing, generate_series(1, :many) n where id = :first
                        """).param("many", MANY).param("first", first).update());
        analyze();
    }

    /// B-PR-3
    @ParameterizedTest
    @EnumSource
    void aPageFarBehindReadsNoMoreThanItsOwnListings(ListingOrder order) {
        ListListings.Filter filter =
                new ListListings.Filter(EnumSet.allOf(ListingStatus.class), null, null, null, null, null, null, null);
        inTransaction(() -> {
            List<ListingSnapshot> first = listListings.list(filter, order, null, MANY / 2);
            ListingSnapshot last = first.getLast();
            long before = countRowsRead();

            List<ListingSnapshot> page = listListings.list(
                    filter,
                    order,
                    new ListListings.After(order.keyOf(last), last.id().value()),
                    PAGE);

            assertThat(page).hasSize(PAGE).doesNotContainAnyElementsOf(first);
            assertThat(countRowsRead() - before).isLessThanOrEqualTo(2 * PAGE);
        });
    }

    /// PROP-28
    @Test
    void whetherAKeptPageStillHoldsIsAnsweredWithoutLookingThroughTheListings() {
        inTransaction(() -> {
            long mark = changes.mark() + 1_000_000;
            jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
            long before = countRowsRead();

            assertThat(changes.isStillAt(mark)).isTrue();

            assertThat(countRowsRead() - before).isLessThanOrEqualTo(2);
        });
    }

    /// So that the database knows of them, as it does a minute later by itself.
    private void analyze() {
        JdbcClient.create(new DriverManagerDataSource(
                        environment.getRequiredProperty("spring.datasource.url"),
                        environment.getRequiredProperty("spring.flyway.user"),
                        environment.getRequiredProperty("spring.flyway.password")))
                .sql("analyze listing")
                .update();
    }

    private long countRowsRead() {
        return jdbc.sql("select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'listing'")
                .query(Long.class)
                .single();
    }

    private void inTransaction(Runnable work) {
        Tenancy.runAs(agency.id(), () -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
