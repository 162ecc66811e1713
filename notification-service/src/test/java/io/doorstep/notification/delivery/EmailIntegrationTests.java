package io.doorstep.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.mailkit.HandOver;
import io.doorstep.notification.NotificationIntegrationTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class EmailIntegrationTests extends NotificationIntegrationTest {

    @Autowired
    QueueEmail queueEmail;

    @Autowired
    TraceEmail traceEmail;

    @Autowired
    DeliverEmail deliverEmail;

    @Autowired
    EmailLedger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// NOTF-17
    @Test
    void anAdminCanSendThemselvesATestEmailAndSeeThatItArrived() throws Exception {
        registerOrganization("Acme Homes");
        UUID admin = UUID.randomUUID();
        byte[] body = client.post()
                .uri("/api/v1/notifications/test-email")
                .header("Authorization", bearer(admin))
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectBody()
                .returnResult()
                .getResponseBody();
        String id = JsonMapper.shared().readTree(body).get("id").asString();

        await().until(() -> get("/api/v1/notifications/emails/" + id, admin)
                .get("status")
                .asString()
                .equals("SENT"));
        MimeMessage mail = awaitMails("ada@example.com", 1).stream()
                .filter(it -> messageId(it).equals("<" + id + "@doorstep.local>"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.getSubject()).isEqualTo("This is a test e-mail");
        assertThat(mail.getContentType()).startsWith("multipart/");
        assertThat(raw(mail))
                .contains("Content-Type: text/plain", "Content-Type: text/html", "Acme Homes", "Auto-Submitted");
    }

    @Test
    void nobodySeesTheEmailsOfAnother() {
        registerOrganization("Acme Homes");
        UUID agent = join("Bola", "agent");
        EmailReceipt receipt = Tenancy.callAs(tenant, () -> queueEmail.queue(to(agent, "Ada")));
        client.get()
                .uri("/api/v1/notifications/emails/" + receipt.id())
                .header("Authorization", bearer(UUID.randomUUID()))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aHostileNameAddsNoHeaderAndNoRecipient() throws Exception {
        registerOrganization("Acme\r\nBcc: evil@example.com");
        UUID agent = join("Bola\r\nBcc: evil@example.com", "agent");
        Tenancy.runAs(tenant, () -> queueEmail.queue(to(agent, "Ada\r\nBcc: evil@example.com")));

        MimeMessage mail = awaitMail(addressOf(agent));
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mailsTo("evil@example.com")).isEmpty();
    }

    @Test
    void waitsForARecipientWhoIsNotKnownYet() {
        registerOrganization("Acme Homes");
        UUID agent = UUID.randomUUID();
        EmailReceipt receipt = Tenancy.callAs(tenant, () -> queueEmail.queue(to(agent, "Ada")));
        await().until(() -> trace(receipt, agent).status() == EmailStatus.DEFERRED);
        member("member.joined", agent, "Bola", "agent");

        awaitMail(addressOf(agent));
        await().until(() -> trace(receipt, agent).status() == EmailStatus.SENT);
        assertThat(trace(receipt, agent).attempts()).isGreaterThan(1);
    }

    @Test
    void aDeactivatedRecipientGetsNothing() {
        registerOrganization("Acme Homes");
        UUID agent = join("Bola", "agent");
        member("member.deactivated", agent, "Bola", "agent");
        await().untilAsserted(() -> {
            EmailReceipt receipt = Tenancy.callAs(tenant, () -> queueEmail.queue(to(agent, "Ada")));
            await().until(() -> !trace(receipt, agent).status().isOpen());
            assertThat(trace(receipt, agent).status()).isEqualTo(EmailStatus.DROPPED);
        });
    }

    @Test
    void anAddressThatIsNoneFailsWithAReason() {
        registerOrganization("Acme Homes");
        UUID agent = UUID.randomUUID();
        EmailReceipt receipt = Tenancy.callAs(
                tenant,
                () -> queueEmail.queue(new EmailRequest(
                        agent, null, "a@example.com, b@example.com", "lead-assigned", Map.of("name", "Ada"))));
        await().until(() -> trace(receipt, agent).status() == EmailStatus.FAILED);
        assertThat(trace(receipt, agent).reason()).contains("not a valid message");
    }

    /// A crash between the server's answer and our note of it: the copy has the same Message-ID and says that it may
    /// be one.
    @Test
    void aTryWhoseEndACrashHidIsRepeatedUnderTheSameIdAndMarked() throws Exception {
        registerOrganization("Acme Homes");
        UUID agent = join("Bola", "agent");
        EmailReceipt receipt = Tenancy.callAs(tenant, () -> queueEmail.queue(to(agent, "Ada")));
        String first = awaitMail(addressOf(agent)).getMessageID();
        await().until(() -> trace(receipt, agent).status() == EmailStatus.SENT);
        Tenancy.runAs(
                tenant,
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql("update email set status = 'SENDING' where id = :id")
                                .param("id", receipt.id())
                                .update()));

        Tenancy.runAs(tenant, () -> deliverEmail.deliver(receipt.id()));
        MimeMessage copy = awaitMails(addressOf(agent), 2).getLast();
        assertThat(copy.getMessageID()).isEqualTo(first);
        assertThat(copy.getHeader("X-Doorstep-Repeated")).isNotNull();
        assertThat(trace(receipt, agent).repeated()).isTrue();
    }

    @Test
    void aTryThatTheServerDidNotAnswerIsRepeatedUnderTheSameIdAndMarked() throws Exception {
        registerOrganization("Acme Homes");
        UUID agent = join("Bola", "agent");
        EmailReceipt receipt = Tenancy.callAs(tenant, () -> queueEmail.queue(to(agent, "Ada")));
        String first = awaitMail(addressOf(agent)).getMessageID();
        await().until(() -> trace(receipt, agent).status() == EmailStatus.SENT);

        Tenancy.runAs(tenant, () -> ledger.settle(receipt.id(), new HandOver.Unknown("the line broke")));
        MimeMessage copy = awaitMails(addressOf(agent), 2).getLast();
        assertThat(copy.getMessageID()).isEqualTo(first);
        assertThat(copy.getHeader("X-Doorstep-Repeated")).isNotNull();
    }

    private static EmailRequest to(UUID user, String person) {
        return new EmailRequest(user, null, null, "lead-assigned", Map.of("name", person));
    }

    private EmailReceipt trace(EmailReceipt receipt, UUID user) {
        return Tenancy.callAs(tenant, () -> traceEmail.find(receipt.id(), user).orElseThrow());
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String raw(MimeMessage mail) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
