package io.doorstep.campaign.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.campaign.CampaignIntegrationTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UnsubscribeIntegrationTests extends CampaignIntegrationTest {

    private final String address = freshAddress();

    /// CAMP-23: RFC 8058
    @Test
    void everyMessageTellsMailProgramsTheWayOut() throws Exception {
        MimeMessage mail = welcomed();

        assertThat(mail.getHeader("List-Unsubscribe")[0]).matches("<http://localhost:8080/u/[A-Za-z0-9_-]+>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(contentOf(mail)).contains(linkOf(mail, "/u/"));
    }

    /// CAMP-22 CAMP-23
    @Test
    void onePostUnsubscribesAtOnceAndForAllThatWasStillToCome() throws Exception {
        String wayOut = wayOutOf(welcomed());
        post(wayOut).expectStatus().isOk();

        assertThat(get("/api/v1/suppressions?email=" + address)
                        .get("items")
                        .get(0)
                        .get("reason")
                        .asString())
                .isEqualTo("UNSUBSCRIBED");
        JsonNode told = events.awaitOne("contact.unsubscribed", tenant).data();
        Contracts.assertMatches("contact.unsubscribed", told);
        assertThat(told.get("email").asString()).isEqualTo(address);
        assertThat(events.awaitOne("sequence.left", tenant).data().get("reason").asString())
                .isEqualTo("unsubscribed");

        clock.advance(Duration.ofDays(3));
        capture(UUID.randomUUID(), "Ada", address, true);
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(4))
                .until(() -> mailsTo(address).size() == 1);
    }

    /// CAMP-23: scanners follow links, so a GET changes nothing.
    @Test
    void aGetShowsAButtonAndUnsubscribesNobody() throws Exception {
        String wayOut = wayOutOf(welcomed());
        String page = client.get()
                .uri(wayOut)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).contains("<form method=\"post\">", "<button");
        assertThat(get("/api/v1/suppressions?email=" + address).get("items").size())
                .isZero();
    }

    /// CAMP-23
    @Test
    void aSecondClickChangesNothing() throws Exception {
        String wayOut = wayOutOf(welcomed());
        post(wayOut).expectStatus().isOk();
        post(wayOut).expectStatus().isOk();
        events.awaitOne("contact.unsubscribed", tenant);
        await().during(Duration.ofSeconds(1))
                .until(() -> events.seen("contact.unsubscribed", tenant).size() == 1);
        assertThat(get("/api/v1/suppressions").get("items").size()).isEqualTo(1);
    }

    @Test
    void aForgedWayOutIsRefused() throws Exception {
        String wayOut = wayOutOf(welcomed());
        post(wayOut.substring(0, wayOut.length() - 4) + "AAAA").expectStatus().isNotFound();
        post("/u/nonsense").expectStatus().isNotFound();
        assertThat(get("/api/v1/suppressions").get("items").size()).isZero();
    }

    /// CAMP-23
    @Test
    void staffKeepTheSuppressionListByHand() {
        registerOrganization("Acme Homes");
        byte[] body = add(address.toUpperCase(Locale.ROOT), bearer)
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBody();
        add(address, bearer).expectStatus().isOk();
        add("no address", bearer).expectStatus().isEqualTo(422);
        UUID person = capture("Ada", address, true);
        await().during(Duration.ofSeconds(1)).until(() -> mailsTo(address).isEmpty());

        String id = JsonMapper.shared().readTree(body).get("id").asString();
        String stranger = TestTokens.user(UUID.randomUUID()).bearer();
        delete(id, stranger).expectStatus().isNotFound();
        delete(id, bearer).expectStatus().isNoContent();
        delete(id, bearer).expectStatus().isNotFound();
        capture(person, "Ada", address, true);
        awaitMails(address, 1);
    }

    @Test
    void onlyThoseWithThePermissionTouchTheList() {
        String reader = TestTokens.user(tenant).permissions("suppression:read").bearer();
        add(address, reader).expectStatus().isForbidden();
        delete(UUID.randomUUID().toString(), reader).expectStatus().isForbidden();
    }

    private MimeMessage welcomed() {
        registerOrganization("Acme Homes");
        UUID person = capture("Ada Obi", address, true);
        MimeMessage mail = awaitMails(address, 1).getFirst();
        awaitMessage(person, "SENT");
        return mail;
    }

    private static String wayOutOf(MimeMessage mail) throws Exception {
        String header = mail.getHeader("List-Unsubscribe")[0];
        return header.substring(header.indexOf("/u/"), header.length() - 1);
    }

    private RestTestClient.ResponseSpec post(String path) {
        return client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("List-Unsubscribe=One-Click")
                .exchange();
    }

    private RestTestClient.ResponseSpec add(String email, String as) {
        return client.post()
                .uri("/api/v1/suppressions")
                .header("Authorization", as)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"email\":\"" + email + "\"}")
                .exchange();
    }

    private RestTestClient.ResponseSpec delete(String id, String as) {
        return client.delete()
                .uri("/api/v1/suppressions/" + id)
                .header("Authorization", as)
                .exchange();
    }
}
