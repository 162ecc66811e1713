package io.doorstep.campaign.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.campaign.CampaignIntegrationTest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class TrackingIntegrationTests extends CampaignIntegrationTest {

    private static final String BROWSER = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36";
    private static final String HOMES = "https://acme.example/homes?kind=flat&from=mail";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private UUID person;
    private MimeMessage mail;

    @BeforeEach
    void aWelcomeWithALinkHasArrived() {
        registerOrganization("Acme Homes");
        String template = get("/api/v1/sequences")
                .get("items")
                .get(0)
                .get("steps")
                .get(0)
                .get("templateId")
                .asString();
        client.patch()
                .uri("/api/v1/templates/" + template)
                .header("Authorization", bearer)
                .header("If-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"html\":\"<p>Look: <a href=\\\"" + HOMES.replace("&", "&amp;") + "\\\">homes</a></p>\"}")
                .exchange()
                .expectStatus()
                .isOk();
        String address = freshAddress();
        person = capture("Ada Obi", address, true);
        mail = awaitMails(address, 1).getFirst();
        awaitMessage(person, "SENT");
        clock.advance(Duration.ofMinutes(10));
    }

    /// CAMP-12
    @Test
    void anOpenAndAClickOfAPersonAreCountedAndTold() throws Exception {
        open(BROWSER);
        open(BROWSER);
        HttpResponse<Void> redirect = click(BROWSER);
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.headers().firstValue("Location")).contains(HOMES);

        JsonNode message = awaitMessage(person, "SENT");
        assertThat(message.get("opens").get("human").asInt()).isEqualTo(2);
        assertThat(message.get("clicks").get("human").asInt()).isEqualTo(1);
        Contracts.assertMatches(
                "message.opened", events.awaitOne("message.opened", tenant).data());
        Contracts.assertMatches(
                "message.clicked", events.awaitOne("message.clicked", tenant).data());
        assertThat(events.seen("message.opened", tenant)).hasSize(1);
    }

    /// CAMP-12: both counts are shown, and a machine's open is no news.
    @Test
    void aMachinesOpenIsKeptAndCountedApart() throws Exception {
        open("Mozilla/5.0");
        open("");
        click("curl/8.5.0");

        JsonNode message = awaitMessage(person, "SENT");
        assertThat(message.get("opens").get("machine").asInt()).isEqualTo(1);
        assertThat(message.get("opens").get("human").asInt()).isZero();
        assertThat(message.get("clicks").get("machine").asInt()).isEqualTo(1);
        await().during(Duration.ofSeconds(1))
                .until(() -> events.seen("message.clicked", tenant).isEmpty());
    }

    /// CAMP-12: the raw fact stays, the verdict may change with the rules.
    @Test
    void everythingSeenCanBeJudgedAnewByTheRulesOfToday() {
        open(BROWSER);
        Tenancy.runAs(
                tenant,
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql("update engagement set actor = 'MACHINE', rule = 'old', rule_version = 0")
                                .update()));
        assertThat(awaitMessage(person, "SENT").get("opens").get("human").asInt())
                .isZero();

        client.post()
                .uri("/api/v1/campaigns/engagement/reclassify")
                .header("Authorization", bearer)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.judged")
                .isEqualTo(1);
        assertThat(awaitMessage(person, "SENT").get("opens").get("human").asInt())
                .isEqualTo(1);
    }

    @Test
    void aForgedLinkLeadsNowhere() {
        String path = linkOf(mail, "/t/c/");
        client.get()
                .uri(path.substring(0, path.length() - 4) + "AAAA")
                .exchange()
                .expectStatus()
                .isNotFound();
        client.get()
                .uri("/t/c/x?url=https://evil.example")
                .exchange()
                .expectStatus()
                .isNotFound();
        String openAsClick = linkOf(mail, "/t/o/").replace("/t/o/", "/t/c/");
        client.get().uri(openAsClick).exchange().expectStatus().isNotFound();
        client.get().uri("/t/o/nonsense").exchange().expectStatus().isOk();
        assertThat(awaitMessage(person, "SENT").get("opens").get("human").asInt())
                .isZero();
    }

    private void open(String userAgent) {
        client.get()
                .uri(linkOf(mail, "/t/o/"))
                .header("User-Agent", userAgent)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.IMAGE_GIF)
                .expectHeader()
                .valueEquals("Cache-Control", "no-store");
    }

    private HttpResponse<Void> click(String userAgent) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + linkOf(mail, "/t/c/")))
                .header("User-Agent", userAgent)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    }
}
