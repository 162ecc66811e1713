package io.doorstep.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.IdentityCodes;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestClock;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class MailboxSmsIntegrationTests extends SmsTest {

    @Autowired
    ForgetSettledMessages forgetSettled;

    @Autowired
    TestClock clock;

    @AfterEach
    void letTimeGoOn() {
        clock.real();
    }

    /// IDN-49
    @Test
    void withoutAProviderACodeIsAMailInTheMailboxAndIsStoredNowhere() throws Exception {
        String example = Contracts.example("account-code.requested");
        UUID code = UUID.fromString(
                JsonMapper.shared().readTree(example).path("codeId").asString());
        IdentityCodes.answer(code, 200);

        events.publish("organizations", "account-code.requested", tenant, tenant, example);

        MimeMessage mail = awaitMail(IdentityCodes.numberOf(code) + "@sms.invalid");
        assertThat(mail.getSubject()).isEqualTo("Your code").doesNotContain(IdentityCodes.CODE);
        awaitStatus("SENT");
        assertThat(stored("select s::text from sms s"))
                .noneMatch(row -> row.contains(IdentityCodes.CODE) || row.contains("+234803"))
                .allMatch(row -> row.contains("SECURITY"));
        assertThat(stored("select e::text from email e")).isEmpty();
    }

    /// IDN-49
    @Test
    void aCodeThatIsGoodNoMoreIsNotSent() {
        UUID code = UUID.randomUUID();

        request(code);

        awaitStatus("DROPPED");
        assertThat(mailsTo(IdentityCodes.numberOf(code) + "@sms.invalid")).isEmpty();
    }

    /// CMP-03
    @Test
    void whatBecameOfAMessageIsForgottenAfterThreeMonthsAndNotBefore() {
        request(UUID.randomUUID());
        awaitStatus("DROPPED");

        clock.advance(Duration.ofDays(89));
        forgetSettled.forget();
        assertThat(stored("select id::text from sms")).hasSize(1);
        clock.advance(Duration.ofDays(2));
        forgetSettled.forget();
        assertThat(stored("select id::text from sms")).isEmpty();
    }

    /// CMP-03
    @Test
    void aMessageOnItsWayIsNotForgotten() {
        Tenancy.runAs(
                tenant,
                () -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                        insert into sms (tenant_id, id, user_id, category, code_id, status, attempts, queued_at, version)
                        values (:tenant, :id, :id, 'SECURITY', :id, 'DEFERRED', 1, now() - interval '1 year', 0)
                        """)
                        .param("tenant", tenant)
                        .param("id", UUID.randomUUID())
                        .update()));

        forgetSettled.forget();

        assertThat(stored("select id::text from sms")).hasSize(1);
    }

    /// IDN-49
    @Test
    void whileIdentityDoesNotAnswerTheCodeWaits() {
        UUID code = UUID.randomUUID();
        IdentityCodes.answer(code, 503);

        request(code);
        awaitStatus("DEFERRED");
        IdentityCodes.answer(code, 200);

        awaitMail(IdentityCodes.numberOf(code) + "@sms.invalid");
    }
}
