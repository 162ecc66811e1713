package io.doorstep.campaign;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole service with a real database, broker and mail server, and a fresh organization for each test.
@ServiceTest
@TestPropertySource(properties = "doorstep.mail.retry-delays=200ms,200ms,200ms,400ms,1s,2s,5s")
public abstract class CampaignIntegrationTest {

    protected static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());

    static {
        MAIL.start();
    }

    @Autowired
    protected RestTestClient client;

    @Autowired
    protected TestEvents events;

    @Autowired
    protected TestClock clock;

    protected final UUID tenant = UUID.randomUUID();
    protected final String bearer = TestTokens.user(tenant).bearer();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add(
                "doorstep.mail.server", () -> "127.0.0.1:" + MAIL.getSmtp().getPort());
    }

    @AfterEach
    void showTheRealTimeAgain() {
        clock.real();
    }

    protected void registerOrganization(String name) {
        events.publish(
                "organizations",
                "organization.registered",
                tenant,
                tenant,
                Map.of(
                        "organizationId",
                        tenant,
                        "slug",
                        "acme-" + tenant,
                        "name",
                        name,
                        "locale",
                        "en",
                        "timezone",
                        "Africa/Lagos",
                        "registeredAt",
                        Instant.now().toString()));
        await().until(() -> get("/api/v1/sequences").get("items").size() == 1);
    }

    protected UUID capture(@Nullable String name, String email, boolean consent) {
        UUID person = UUID.randomUUID();
        capture(person, name, email, consent);
        return person;
    }

    protected void capture(UUID person, @Nullable String name, String email, boolean consent) {
        UUID lead = UUID.randomUUID();
        Map<String, Object> captured = new HashMap<>(Map.of(
                "leadId",
                lead,
                "personId",
                person,
                "newPerson",
                true,
                "email",
                email,
                "source",
                "website",
                "consent",
                Map.of("marketing", consent),
                "capturedAt",
                Instant.now().toString()));
        if (name != null) {
            captured.put("name", name);
        }
        events.publish("leads", "lead.captured", tenant, lead, captured);
    }

    protected static String freshAddress() {
        return "lead-" + UUID.randomUUID() + "@example.com";
    }

    protected JsonNode get(String path) {
        byte[] body = client.get()
                .uri(path)
                .header("Authorization", bearer)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body);
    }

    protected JsonNode awaitMessage(UUID contact, String status) {
        String path = "/api/v1/campaigns/messages?contactId=" + contact + "&status=" + status;
        await().atMost(Duration.ofSeconds(15))
                .until(() -> get(path).get("items").size() > 0);
        return get(path).get("items").get(0);
    }

    protected List<MimeMessage> awaitMails(String address, int count) {
        await().atMost(Duration.ofSeconds(15)).until(() -> mailsTo(address).size() >= count);
        return mailsTo(address);
    }

    protected static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    /// The mail as a reader's program sees it, with its line folding undone.
    protected static String contentOf(MimeMessage mail) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            mail.writeTo(out);
            return out.toString(StandardCharsets.UTF_8).replaceAll("=\r?\n", "").replace("=3D", "=");
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /// The path of the first link of a kind, such as `/t/o/`.
    protected static String linkOf(MimeMessage mail, String kind) {
        Matcher link = Pattern.compile(Pattern.quote(kind) + "[A-Za-z0-9_-]+").matcher(contentOf(mail));
        if (!link.find()) {
            throw new AssertionError("no " + kind + " in " + contentOf(mail));
        }
        return link.group();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient ->
                            ((InternetAddress) recipient).getAddress().equals(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
