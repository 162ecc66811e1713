package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Business;
import io.doorstep.testkit.Contracts;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ToldDeedIntegrationTests extends AuditTest {

    /// IDN-54, COMM-02
    @ParameterizedTest
    @CsvSource({"commission.approved, approve, approvedBy", "commission.rejected, reject, rejectedBy"})
    void whoDecidesAboutACommissionStandsInTheLog(String type, String action, String decider) {
        JsonNode told = JsonMapper.shared().readTree(Contracts.example(type));

        JsonNode entry = loggedFrom("subscriptions", type, "Commission", action);

        assertThat(entry.path("objectId")).isEqualTo(told.path("commissionId"));
        assertThat(entry.path("actorKind").asString()).isEqualTo("user");
        assertThat(entry.path("actorId")).isEqualTo(told.path(decider));
        assertThat(entry.at("/changes/marketerId/after")).isEqualTo(told.path("marketerId"));
        assertThat(entry.at("/changes/amount/after").asString()).isEqualTo("7500000 NGN");
    }

    /// IDN-55, DR-09
    @ParameterizedTest
    @CsvSource({
        "subscriptions, commission.paid, Commission, pay, commissionId",
        "subscriptions, payment.succeeded, Payment, succeed, paymentId",
        "subscriptions, payment.failed, Payment, fail, paymentId",
        "subscriptions, invoice.issued, Invoice, issue, invoiceId",
        "audit, backup.completed, Backup, complete, backupId",
        "audit, backup.failed, Backup, fail, backupId"
    })
    void whatTheSystemDoesWithMoneyAndBackupsStandsInTheLog(
            String topic, String type, String model, String action, String id) {
        JsonNode told = JsonMapper.shared().readTree(Contracts.example(type));

        JsonNode entry = loggedFrom(topic, type, model, action);

        assertThat(entry.path("objectId")).isEqualTo(told.path(id));
        assertThat(entry.path("actorKind").asString()).isEqualTo("system");
        assertThat(entry.path("cause").asString()).startsWith("event " + type);
        assertThat(entry.at("/changes/reason/after").asString("none"))
                .isEqualTo(told.path("reason").asString("none"));
    }

    /// IDN-54
    @Test
    void aChangeOfTheSubscriptionStandsInTheLogWithWhatItBecame() {
        JsonNode entry = loggedFrom("subscriptions", "subscription.changed", "Organization", "update");

        assertThat(entry.at("/changes/subscription/after").asString()).contains("PROFESSIONAL", "TRIALING");
        assertThat(entry.path("cause").asString()).startsWith("event subscription.changed");
    }

    private JsonNode loggedFrom(String topic, String type, String model, String action) {
        Business business = aBusinessInTheLog();
        events.publish(topic, type, business.id(), UUID.randomUUID(), Contracts.example(type));
        return awaitEntries(business, LOG + "?model=" + model + "&action=" + action, 1)
                .items()
                .get(0);
    }
}
