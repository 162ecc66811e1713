package io.doorstep.notification.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountMailIntegrationTests extends NotificationIntegrationTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// IDN-13
    @ParameterizedTest
    @CsvSource({"RESET_PASSWORD, Choose another password", "VERIFY_EMAIL, Is this your e-mail address?"})
    void mailsALinkThatIsHadFromIdentityAtTheMomentOfSending(String purpose, String subject) throws Exception {
        registerOrganization("Acme Homes");
        UUID user = join("Ada", "owner");
        UUID link = UUID.randomUUID();

        request(user, link, purpose);

        MimeMessage mail = awaitMail(addressOf(user));
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(raw(mail)).contains("token=" + link);
        assertThat(stored("select model from email")).noneMatch(model -> model.contains("token="));
    }

    /// IDN-13
    @Test
    void aLinkThatIsUsedUpIsNotMailed() {
        registerOrganization("Acme Homes");
        UUID user = join("Ada", "owner");

        request(user, new UUID(0, 0), "RESET_PASSWORD");

        await().until(() -> stored("select status from email").equals(List.of("DROPPED")));
        assertThat(mailsTo(addressOf(user))).isEmpty();
    }

    /// IDN-13
    @Test
    void readsTheExampleOfALinkThatWasRequested() {
        String example = Contracts.example("account-link.requested");
        UUID user = userOf(example);
        registerOrganization("Acme Homes");
        member("member.joined", user, "Ada", "owner");

        events.publish("organizations", "account-link.requested", tenant, tenant, example);

        await().until(() -> stored("select template from email").equals(List.of("password-reset")));
    }

    /// IDN-13
    @Test
    void warnsTheOwnerOfAnAccountThatWasChanged() throws Exception {
        String example = Contracts.example("account.changed");
        UUID user = userOf(example);
        registerOrganization("Acme Homes");
        member("member.joined", user, "Ada", "owner");

        events.publish("organizations", "account.changed", tenant, tenant, example);

        MimeMessage mail = awaitMail(addressOf(user));
        assertThat(mail.getSubject()).isEqualTo("How you sign in was changed");
        assertThat(raw(mail)).contains("by a link from an e-mail").doesNotContain("authenticator");
    }

    private void request(UUID user, UUID link, String purpose) {
        events.publish(
                "organizations",
                "account-link.requested",
                tenant,
                tenant,
                Map.of(
                        "linkId",
                        link,
                        "userId",
                        user,
                        "purpose",
                        purpose,
                        "requestedAt",
                        Instant.now().toString(),
                        "expiresAt",
                        Instant.now().plusSeconds(1_800).toString()));
    }

    private static UUID userOf(String example) {
        JsonNode event = JsonMapper.shared().readTree(example);
        return UUID.fromString(event.get("userId").asString());
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
