package io.doorstep.mailkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.testkit.FaultyMailServer;
import io.doorstep.testkit.FaultyMailServer.Behaviour;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SmtpTransportTests {

    @Test
    void aServerThatIsAwayHasSurelyNotTakenIt() {
        assertThat(send("127.0.0.1:1")).isInstanceOf(HandOver.Deferred.class);
    }

    @Test
    void aBusyServerIsAskedAgain() throws Exception {
        try (var server = new FaultyMailServer(new Behaviour("451 4.3.0 later", "250 ok"))) {
            assertThat(send(server.address())).isInstanceOf(HandOver.Deferred.class);
        }
        try (var server = new FaultyMailServer(new Behaviour("250 ok", "451 4.3.0 later"))) {
            assertThat(send(server.address())).isInstanceOf(HandOver.Deferred.class);
        }
    }

    @Test
    void anAddressThatDoesNotExistHasBounced() throws Exception {
        try (var server = new FaultyMailServer(new Behaviour("550 5.1.1 no such user", "250 ok"))) {
            assertThat(send(server.address()))
                    .isInstanceOfSatisfying(HandOver.Bounced.class, bounced -> assertThat(bounced.reason())
                            .contains("5.1.1"));
        }
    }

    @Test
    void aMessageThatIsNotTakenIsRefusedAndItsAddressStaysGood() throws Exception {
        try (var server = new FaultyMailServer(new Behaviour("250 ok", "554 5.7.1 looks like spam"))) {
            assertThat(send(server.address())).isInstanceOf(HandOver.Refused.class);
        }
    }

    /// The one window in which nobody can know: it is flagged and never sent twice.
    @Test
    void aLineThatBreaksAfterTheMessageLeavesItUnknown() throws Exception {
        try (var server = new FaultyMailServer(new Behaviour("250 ok", ""))) {
            assertThat(send(server.address())).isInstanceOf(HandOver.Unknown.class);
            assertThat(server.messages()).isEqualTo(1);
        }
    }

    @Test
    void whatTheServerTookIsAccepted() throws Exception {
        try (var server = new FaultyMailServer(new Behaviour("250 ok", "250 taken"))) {
            assertThat(send(server.address())).isEqualTo(new HandOver.Accepted());
        }
    }

    @Test
    void anAddressWithALineBreakIsNoAddress() {
        SmtpTransport transport = new SmtpTransport(settings("127.0.0.1:1"), InstantSource.system());
        for (String email :
                List.of("a@example.com\r\nRCPT TO:<b@example.com>", "a@example.com, b@example.com", "none")) {
            assertThat(transport.send(mail(email))).isInstanceOf(HandOver.Refused.class);
        }
    }

    private static HandOver send(String address) {
        return new SmtpTransport(settings(address), InstantSource.system()).send(mail("ada@example.com"));
    }

    private static OutgoingMail mail(String email) {
        return new OutgoingMail(UUID.randomUUID(), "Acme", email, "Ada", "Hello", "Hello", "<p>Hello</p>", Map.of());
    }

    private static MailSettings settings(String address) {
        return new MailSettings(address, "hello@example.com", Duration.ofSeconds(2), List.of());
    }
}
