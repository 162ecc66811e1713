package io.doorstep.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.systemtests.isolation.IsolationProbe;
import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class IsolationTests {

    private final Installation installation = RunningPlatform.get();
    private final String canary = "canary" + UUID.randomUUID().toString().substring(0, 8);

    /// IDN-03, PROP-16
    @Test
    void noOperationTellsAStrangerAnything() {
        Business owner = furnish(Business.register(installation, "Owners"));
        Business stranger = Business.register(installation, "Strangers");
        stranger.moveToEnterprise();

        String before = owner.owner().get("/api/v1/leads").expect(200).text();
        var probe = new IsolationProbe(
                openApi(), owner.owner(), stranger.owner(), owner.slug(), Set.of(canary, owner.email()));
        IsolationProbe.Report report = probe.run();

        System.out.println("Isolation: " + report.operations() + " operations, " + report.calls() + " calls with "
                + report.ids() + " foreign ids, " + report.leaks().size() + " leaks");
        assertThat(report.leaks()).isEmpty();
        assertThat(report.operations()).isGreaterThan(60);
        assertThat(report.ids()).isGreaterThan(15);
        assertThat(owner.owner().get("/api/v1/leads").expect(200).text()).isEqualTo(before);
    }

    /// So that the probe itself can be trusted: an owner who asks as its own stranger must be found out.
    @Test
    void theProbeFindsALeakWhereThereIsOne() {
        Business owner = furnish(Business.register(installation, "Owners"));
        assertThat(leaks(installation.gateway(), owner, owner, ""))
                .anyMatch(leak -> leak.contains("shows «"))
                .anyMatch(leak -> leak.endsWith("for a foreign id"));
    }

    /// Faults that are made on purpose. Each breaks one wall of the running platform; the probe must see through the
    /// hole, and nothing once it is closed again.
    @Nested
    class SeededFault {

        @BeforeEach
        void breakOnlyAPlatformOfOurOwn() {
            Assumptions.assumeTrue(System.getenv("DOORSTEP_STATUS") == null, "Only a platform of our own is broken");
        }

        @Test
        void aTableWithoutRowLevelSecurityIsFound() {
            findsOnlyWhile(
                    "/api/v1/audit-logs",
                    "identity",
                    "alter table audit_entry disable row level security",
                    "alter table audit_entry enable row level security");
        }

        @Test
        void aPolicyWithoutItsPredicateIsFound() {
            findsOnlyWhile("/api/v1/members", "identity", "alter policy tenant_wall on membership using (true)", """
                    alter policy tenant_wall on membership
                    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
                    """);
        }

        @Test
        void aCacheWhoseKeyForgetsTheTenantIsFound() {
            Business owner = furnish(Business.register(installation, "Owners"));
            Business stranger = Business.register(installation, "Strangers");
            try (var cache = new ForgetfulCache(installation.gateway())) {
                assertThat(leaks(cache.url(), owner, stranger, "/api/v1/leads")).isNotEmpty();
            }
            assertThat(leaks(installation.gateway(), owner, stranger, "/api/v1/leads"))
                    .isEmpty();
        }

        private void findsOnlyWhile(String paths, String database, String broken, String mended) {
            Business owner = furnish(Business.register(installation, "Owners"));
            Business stranger = Business.register(installation, "Strangers");
            var walls = new OwnersDatabase(database);
            walls.execute(broken);
            try {
                assertThat(leaks(installation.gateway(), owner, stranger, paths))
                        .isNotEmpty();
            } finally {
                walls.execute(mended);
            }
            assertThat(leaks(installation.gateway(), owner, stranger, paths)).isEmpty();
        }
    }

    /// Probes the operations whose paths begin so.
    private List<String> leaks(String gateway, Business owner, Business stranger, String paths) {
        JsonNode openApi = openApi();
        ObjectNode described = (ObjectNode) openApi.get("paths");
        described.retain(described.propertyNames().stream()
                .filter(path -> path.startsWith(paths))
                .toList());
        return new IsolationProbe(
                        openApi,
                        Api.at(gateway).as(owner.accessToken()),
                        Api.at(gateway).as(stranger.accessToken()),
                        owner.slug(),
                        Set.of(canary, owner.email()))
                .run()
                .leaks();
    }

    private JsonNode openApi() {
        return DescribedOperation.document(installation);
    }

    /// One thing of each kind, the canary in every field.
    private Business furnish(Business business) {
        business.moveToEnterprise();
        Api owner = business.owner();
        Answer listing = owner.once()
                .post(
                        "/api/v1/properties",
                        Map.of(
                                "reference",
                                canary,
                                "title",
                                "House " + canary,
                                "description",
                                canary,
                                "status",
                                "PUBLISHED",
                                "type",
                                "HOUSE",
                                "purpose",
                                "SALE",
                                "price",
                                Map.of("amount", 10_000_000, "currency", "USD"),
                                "location",
                                Map.of("type", "Point", "coordinates", List.of(-122.3, 47.6))))
                .expect(201);
        owner.once()
                .post(
                        "/api/v1/leads",
                        Map.of(
                                "name",
                                canary,
                                "email",
                                canary + "@example.com",
                                "message",
                                canary,
                                "propertyId",
                                listing.json().path("id").asString()))
                .expect(200, 201);
        owner.once()
                .post(
                        "/api/v1/webhook-endpoints",
                        Map.of("url", "http://localhost:9/" + canary, "events", List.of("lead.captured")))
                .expect(201);
        owner.once()
                .post("/api/v1/security/api-keys", Map.of("name", canary, "permissions", List.of("lead:read")))
                .expect(201);
        owner.once().post("/api/v1/suppressions", Map.of("email", canary + "2@example.com"));
        Patience.await("the notification of the lead", Duration.ofSeconds(20), () -> Optional.of(
                        owner.get("/api/v1/notifications").text())
                .filter(text -> text.contains(canary)));
        return business;
    }
}
