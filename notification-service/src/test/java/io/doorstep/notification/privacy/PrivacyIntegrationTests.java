package io.doorstep.notification.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestIdentity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PrivacyIntegrationTests extends NotificationIntegrationTest {

    private static final Map<String, JsonNode> TAKEN = new ConcurrentHashMap<>();
    private static final Map<String, List<Integer>> ANSWERS = new ConcurrentHashMap<>();

    static {
        TestIdentity.answer("/internal/privacy-parts", PrivacyIntegrationTests::take);
    }

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// CMP-01
    @Test
    void handsIdentityWhatIsKnownOfAPersonAndThenSaysSo() {
        String example = Contracts.example("privacy.export-requested");
        UUID user = userIn(example);
        member("member.joined", user, "Ada Obi", "agent");
        UUID request = UUID.randomUUID();
        ANSWERS.put(request.toString(), new ArrayList<>(List.of(503, 204)));

        events.publish(
                "organizations",
                "privacy.export-requested",
                tenant,
                tenant,
                example.replace(requestIn(example), request.toString()));

        ReceivedEvent answer = events.awaitOne("privacy.part-finished", tenant);
        Contracts.assertMatches("privacy.part-finished", answer.data());
        assertThat(answer.data().path("requestId").asString()).isEqualTo(request.toString());
        assertThat(answer.data().path("service").asString()).isEqualTo("notification");
        assertThat(answer.data().toString()).doesNotContain("Ada");
        JsonNode taken = TAKEN.get(request.toString());
        assertThat(taken.path("tenantId").asString()).isEqualTo(tenant.toString());
        assertThat(taken.at("/content/recipient/0/name").asString()).isEqualTo("Ada Obi");
    }

    /// CMP-01
    @Test
    void deletesWhatIsKnownOfAPersonAndOfNobodyElse() {
        registerOrganization("Acme Homes");
        String example = Contracts.example("privacy.erasure-requested");
        UUID user = userIn(example);
        UUID colleague = join("Ben Eze", "agent");
        member("member.joined", user, "Ada Obi", "agent");
        await().until(() -> rowsNaming("Ada Obi") > 0);
        assign(user, "Chi Ude");
        awaitMail(addressOf(user));
        member("member.deactivated", user, "Ada Obi", "agent");

        events.publish("organizations", "privacy.erasure-requested", tenant, tenant, example);

        ReceivedEvent answer = events.awaitOne("privacy.part-finished", tenant);
        assertThat(answer.data().path("requestId").asString()).isEqualTo(requestIn(example));
        assertThat(rowsNaming("Ada Obi")).isZero();
        assertThat(rowsNaming(user.toString())).isZero();
        assertThat(rowsNaming(colleague.toString())).isPositive();
    }

    private long rowsNaming(String text) {
        return Tenancy.callAs(
                tenant,
                () -> transaction.execute(_ ->
                        List.of("recipient", "preference_sheet", "notification", "notification_counter", "email", "sms")
                                .stream()
                                .mapToLong(table -> jdbc.sql("select count(*) from " + table
                                                + " t where position(:text in t::text) > 0")
                                        .param("text", text)
                                        .query(Long.class)
                                        .single())
                                .sum()));
    }

    private static UUID userIn(String example) {
        return UUID.fromString(
                JsonMapper.shared().readTree(example).path("userId").asString());
    }

    private static String requestIn(String example) {
        return JsonMapper.shared().readTree(example).path("requestId").asString();
    }

    private static void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode part = JsonMapper.shared().readTree(exchange.getRequestBody());
            String request = part.path("requestId").asString();
            int status =
                    ANSWERS.getOrDefault(request, new ArrayList<>(List.of(404))).removeFirst();
            if (status == 204) {
                TAKEN.put(request, part);
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }
}
