package io.doorstep.notification.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.IdentityLinks;
import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.Contracts;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class AccountMailIntegrationTests extends NotificationIntegrationTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// IDN-11, IDN-13
    @ParameterizedTest
    @CsvSource({"RESET_PASSWORD, Choose another password", "VERIFY_EMAIL, Is this your e-mail address?"})
    void mailsALinkThatIsHadFromIdentityAtTheMomentOfSending(String purpose, String subject) throws Exception {
        registerOrganization("Acme Homes");
        UUID link = UUID.randomUUID();
        IdentityLinks.answer(link, 200);

        request(link, purpose);

        MimeMessage mail = awaitMail(IdentityLinks.addressFor(link));
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(raw(mail)).contains("token=" + IdentityLinks.tokenOf(purpose, link));
        assertThat(stored("select e::text from email e")).hasSize(1).noneMatch(email -> email.contains("token="));
    }

    /// IDN-23
    @Test
    void whoIsInvitedGetsTheLinkByMailAndItIsStoredNowhere() throws Exception {
        registerOrganization("Acme Homes");
        String example = Contracts.example("member.invited");
        UUID user = idIn(example, "userId");
        IdentityLinks.answer(user, 200);

        events.publish("organizations", "member.invited", tenant, tenant, example);

        MimeMessage mail = awaitMail(IdentityLinks.addressFor(user));
        assertThat(mail.getSubject()).isEqualTo("Acme Homes invites you");
        assertThat(raw(mail)).contains("Hello Chi Ude", "token=" + IdentityLinks.tokenOf("INVITATION", user));
        assertThat(stored("select e::text from email e")).hasSize(1).noneMatch(email -> email.contains("token="));
    }

    /// IDN-13, IDN-23
    @Test
    void aLinkThatIsUsedOrRevokedMeanwhileIsNotMailed() {
        registerOrganization("Acme Homes");
        UUID link = UUID.randomUUID();

        request(link, "RESET_PASSWORD");

        awaitStatus("DROPPED");
        assertThat(mailsTo(IdentityLinks.addressFor(link))).isEmpty();
    }

    /// IDN-13, IDN-23
    @Test
    void whileIdentityDoesNotAnswerTheMailWaits() {
        registerOrganization("Acme Homes");
        UUID link = UUID.randomUUID();
        IdentityLinks.answer(link, 503);

        request(link, "RESET_PASSWORD");
        awaitStatus("DEFERRED");
        IdentityLinks.answer(link, 200);

        awaitMail(IdentityLinks.addressFor(link));
    }

    /// IDN-13
    @Test
    void readsTheExampleOfALinkThatWasRequested() {
        registerOrganization("Acme Homes");
        String example = Contracts.example("account-link.requested");
        UUID link = idIn(example, "linkId");
        IdentityLinks.answer(link, 200);

        events.publish("organizations", "account-link.requested", tenant, tenant, example);

        awaitMail(IdentityLinks.addressFor(link));
    }

    /// IDN-13
    @Test
    void warnsTheOwnerOfAnAccountThatWasChanged() throws Exception {
        String example = Contracts.example("account.changed");
        UUID user = idIn(example, "userId");
        registerOrganization("Acme Homes");
        member("member.joined", user, "Ada", "owner");

        events.publish("organizations", "account.changed", tenant, tenant, example);

        MimeMessage mail = awaitMail(addressOf(user));
        assertThat(mail.getSubject()).isEqualTo("How you sign in was changed");
        assertThat(raw(mail)).contains("by a link from an e-mail").doesNotContain("authenticator");
    }

    private void request(UUID link, String purpose) {
        events.publish(
                "organizations",
                "account-link.requested",
                tenant,
                tenant,
                Map.of(
                        "linkId",
                        link,
                        "userId",
                        UUID.randomUUID(),
                        "purpose",
                        purpose,
                        "requestedAt",
                        Instant.now().toString(),
                        "expiresAt",
                        Instant.now().plusSeconds(1_800).toString()));
    }

    private static UUID idIn(String example, String field) {
        return UUID.fromString(JsonMapper.shared().readTree(example).path(field).asString());
    }

    private void awaitStatus(String status) {
        await().until(() -> stored("select status from email").equals(List.of(status)));
    }

    private List<String> stored(String query) {
        return Tenancy.callAs(
                tenant,
                () -> transaction.execute(
                        _ -> jdbc.sql(query).query(String.class).list()));
    }

    private static String raw(MimeMessage mail) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toString(StandardCharsets.UTF_8)
                .replace("=\r\n", "")
                .replace("=3D", "=")
                .replace("&#x3D;", "=");
    }
}
