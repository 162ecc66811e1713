package io.doorstep.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.InvitingIdentity;
import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.Contracts;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class InvitationIntegrationTests extends NotificationIntegrationTest {

    @Autowired
    MailInvitation mailInvitation;

    @Autowired
    TraceEmail traceEmail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// IDN-23
    @Test
    void whoIsInvitedGetsTheLinkByMailAndItIsStoredNowhere() throws Exception {
        registerOrganization("Acme Homes");
        String example = Contracts.example("member.invited");
        UUID user = UUID.fromString(
                JsonMapper.shared().readTree(example).path("userId").asString());
        InvitingIdentity.answers(user, 200);

        events.publish("organizations", "member.invited", tenant, tenant, example);

        MimeMessage mail = awaitMail(InvitingIdentity.addressOf(user));
        assertThat(mail.getSubject()).isEqualTo("Acme Homes invites you");
        assertThat(text(mail)).contains("Hello Chi Ude", "token=3Dinv_secret");
        assertThat(Tenancy.callAs(
                        tenant,
                        () -> transaction.<Integer>execute(
                                _ -> jdbc.sql("select count(*) from email e where e::text like '%inv_secret%'")
                                        .query(Integer.class)
                                        .single())))
                .isZero();
    }

    /// IDN-23
    @Test
    void anInvitationThatWasRevokedMeanwhileIsNotMailed() {
        registerOrganization("Acme Homes");
        UUID user = UUID.randomUUID();
        InvitingIdentity.answers(user, 404);

        EmailReceipt queued = Tenancy.callAs(tenant, () -> mailInvitation.mail(user));

        await().until(() -> trace(queued, user).status() == EmailStatus.DROPPED);
        assertThat(mailsTo(InvitingIdentity.addressOf(user))).isEmpty();
    }

    /// IDN-23
    @Test
    void whileIdentityDoesNotAnswerTheInvitationWaits() {
        registerOrganization("Acme Homes");
        UUID user = UUID.randomUUID();
        InvitingIdentity.answers(user, 503);

        EmailReceipt queued = Tenancy.callAs(tenant, () -> mailInvitation.mail(user));
        await().until(() -> trace(queued, user).status() == EmailStatus.DEFERRED);
        InvitingIdentity.answers(user, 200);

        awaitMail(InvitingIdentity.addressOf(user));
    }

    private EmailReceipt trace(EmailReceipt receipt, UUID user) {
        return Tenancy.callAs(tenant, () -> traceEmail.find(receipt.id(), user).orElseThrow());
    }

    private static String text(MimeMessage mail) throws Exception {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
