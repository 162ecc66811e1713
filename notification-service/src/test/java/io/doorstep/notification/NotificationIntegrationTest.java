package io.doorstep.notification;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.recipient.FindRecipients;
import io.doorstep.notification.recipient.FollowCompany;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole service with a real database, broker and mail server, and a fresh organization for each test.
@ServiceTest
@TestPropertySource(
        properties = {
            "doorstep.lead.unassigned-after=400ms",
            "doorstep.realtime.resume-grace=300ms",
            "doorstep.realtime.heartbeat=500ms",
            "doorstep.realtime.send-limit=1s",
            "doorstep.mail.retry-delays=200ms,200ms,200ms,400ms,1s,2s,5s",
        })
public abstract class NotificationIntegrationTest {

    protected static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());

    static {
        MAIL.start();
    }

    @Autowired
    protected RestTestClient client;

    @Autowired
    protected TestEvents events;

    @Autowired
    private FindRecipients recipients;

    @Autowired
    private FollowCompany companies;

    @LocalServerPort
    protected int port;

    protected final UUID tenant = UUID.randomUUID();

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        properties.add(
                "doorstep.mail.server", () -> "127.0.0.1:" + MAIL.getSmtp().getPort());
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
        await().until(() ->
                Tenancy.callAs(tenant, () -> companies.findLetterhead().isPresent()));
    }

    protected UUID join(String name, String... roles) {
        UUID user = UUID.randomUUID();
        member("member.joined", user, name, roles);
        await().until(() ->
                Tenancy.callAs(tenant, () -> recipients.findAddressee(user).isPresent()));
        return user;
    }

    protected void member(String type, UUID user, String name, String... roles) {
        events.publish(
                "organizations",
                type,
                tenant,
                tenant,
                Map.of(
                        "organizationId",
                        tenant,
                        "userId",
                        user,
                        "email",
                        addressOf(user),
                        "name",
                        name,
                        "roles",
                        List.of(roles),
                        "joinedAt",
                        Instant.now().toString()));
    }

    protected UUID assign(UUID agent, String person) {
        UUID lead = UUID.randomUUID();
        events.publish("leads", "lead.assigned", tenant, lead, assignment(lead, agent, person));
        return lead;
    }

    protected static Map<String, Object> assignment(UUID lead, UUID agent, String person) {
        return Map.of(
                "leadId",
                lead,
                "personId",
                UUID.randomUUID(),
                "personName",
                person,
                "assigneeId",
                agent,
                "reason",
                "round robin",
                "assignedAt",
                Instant.now().toString());
    }

    protected static String addressOf(UUID user) {
        return "user-" + user + "@example.com";
    }

    protected String bearer(UUID user) {
        return TestTokens.user(tenant).subject(user).bearer();
    }

    protected JsonNode get(String path, UUID user) {
        return bodyOf(
                client.get().uri(path).header("Authorization", bearer(user)).exchange());
    }

    protected static JsonNode bodyOf(RestTestClient.ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(
                        answer.expectStatus().isOk().expectBody().returnResult().getResponseBody());
    }

    protected JsonNode awaitCentre(UUID user, int count) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> get("/api/v1/notifications", user).get("items").size() >= count);
        return get("/api/v1/notifications", user);
    }

    protected MimeMessage awaitMail(String address) {
        return awaitMails(address, 1).getFirst();
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
