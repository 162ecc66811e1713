package io.doorstep.campaign.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.campaign.CampaignIntegrationTest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestErasure;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// PROP-11, CAMP-22: alerts of saved searches pass the gate like everything else
class AlertMailIntegrationTests extends CampaignIntegrationTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String address = freshAddress();

    @BeforeEach
    void register() {
        registerOrganization("Acme Homes");
    }

    @Test
    void whoAgreedIsMailedOnceWithTheWayToStopTheAlerts() throws Exception {
        UUID person = capture("Ada Obi", address, true);
        awaitMails(address, 1);
        UUID event = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            events.publishAgain(
                    event, "listings", "saved-search.matched", tenant, UUID.randomUUID(), matched(person, false));
        }

        MimeMessage mail = awaitMails(address, 2).getLast();

        assertThat(mail.getSubject())
                .isEqualTo(
                        "Price reduced: 3 bed, 1 bath house in 98178, 215,000 USD instead of 221,900 USD (7129300520)");
        assertThat(mail.getHeader("List-Unsubscribe")[0]).isEqualTo("<https://doorstep.example/s/c2lnbmVk>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(contentOf(mail)).contains("https://doorstep.example/s/c2lnbmVk");
        awaitStatus(person, "SENT");
        assertThat(mailsTo(address)).hasSize(2);
        assertThat(words(person)).isEmpty();
    }

    @Test
    void whatSomebodyElseSavedForThemNeedsConsentAndWhatTheySavedThemselvesDoesNot() {
        UUID person = capture("Ada Obi", address, false);
        await().until(() -> isKnown(person));
        tell(matched(person, false));
        awaitStatus(person, "STOPPED");
        assertThat(reasons(person)).containsExactly("the contact has not agreed to marketing");
        assertThat(words(person)).isEmpty();

        tell(matched(person, true));

        awaitMails(address, 1);
    }

    @Test
    void aSuppressedAddressAndWhoeverObjectedGetNothing() {
        UUID person = capture("Ada Obi", address, true);
        awaitMails(address, 1);
        client.post()
                .uri("/api/v1/suppressions")
                .header("Authorization", bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("email", address))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
        tell(matched(person, false));
        awaitStatus(person, "STOPPED");

        assertThat(reasons(person)).containsExactly("the address is on the suppression list");
        assertThat(mailsTo(address)).hasSize(1);
    }

    @Test
    void membersAndWhomNobodyKnowsAreNotMailed() {
        UUID nobody = UUID.randomUUID();
        tell(matched(nobody, true));
        awaitStatus(nobody, "STOPPED");
        UUID member = UUID.randomUUID();
        tell(((ObjectNode) JsonMapper.shared().readTree(matched(member, true)))
                .put("clientKind", "MEMBER")
                .toString());
        UUID last = UUID.randomUUID();
        tell(matched(last, true));
        awaitStatus(last, "STOPPED");

        assertThat(rows(member)).isEmpty();
    }

    /// CMP-01, CMP-02
    @Test
    void anAlertIsShownToWhoeverItWentToAndGoesWithThem() {
        UUID person = capture("Ada Obi", address, false);
        await().until(() -> isKnown(person));
        tell(matched(person, false));
        awaitStatus(person, "STOPPED");
        TestErasure requests = new TestErasure(events, tenant);

        assertThat(requests.export(Contracts.example("person.export-requested"), person)
                        .at("/alerts/0/subject")
                        .asString())
                .startsWith("Price reduced");
        requests.erase(Contracts.example("person.erasure-requested"), person);

        assertThat(rows(person)).isEmpty();
    }

    private void tell(String matched) {
        events.publish("listings", "saved-search.matched", tenant, UUID.randomUUID(), matched);
    }

    private static String matched(UUID person, boolean askedByClient) {
        ObjectNode example = (ObjectNode) JsonMapper.shared().readTree(Contracts.example("saved-search.matched"));
        return example.put("clientId", person.toString())
                .put("askedByClient", askedByClient)
                .toString();
    }

    private void awaitStatus(UUID person, String status) {
        await().until(() -> rows(person).contains(status));
    }

    private List<String> rows(UUID person) {
        return read("select status from alert_mail where contact_id = ? order by id", person);
    }

    private List<String> reasons(UUID person) {
        return read("select reason from alert_mail where contact_id = ? order by id", person);
    }

    private List<String> words(UUID person) {
        return read(
                "select coalesce(html, plain) from alert_mail where contact_id = ? and (html is not null or plain is not null)",
                person);
    }

    private boolean isKnown(UUID person) {
        return !read("select id::text from contact where id = ? and email is not null", person)
                .isEmpty();
    }

    private List<String> read(String sql, UUID person) {
        return Tenancy.callAs(
                tenant,
                () -> transaction.execute(
                        _ -> jdbc.sql(sql).param(person).query(String.class).list()));
    }
}
