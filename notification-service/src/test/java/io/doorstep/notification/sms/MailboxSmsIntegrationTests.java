package io.doorstep.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.notification.IdentityCodes;
import io.doorstep.testkit.Contracts;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MailboxSmsIntegrationTests extends SmsTest {

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
