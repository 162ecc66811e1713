package io.doorstep.localstack.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.localstack.ground.PortPlan;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailboxTests {

    private static final PortPlan PORTS = new PortPlan(23_000);

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private Mailbox mailbox;

    @BeforeEach
    void open() {
        mailbox = Mailbox.open(folder, PORTS, InstantSource.system());
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void aSentMailIsListedForItsRecipientWithItsHeaders() throws Exception {
        send("ann@example.com", "Welcome", "<p>Hello Ann</p>");
        send("bob@example.com", "Other", "<p>Hello Bob</p>");
        JsonNode items = list("?to=ANN@example.com");
        assertThat(items.size()).isOne();
        JsonNode mail = items.get(0);
        assertThat(mail.path("subject").asString()).isEqualTo("Welcome");
        assertThat(mail.path("html").asString()).contains("Hello Ann");
        assertThat(mail.path("headers").path("List-Unsubscribe").get(0).asString())
                .isEqualTo("<https://example.com/u/1>");
    }

    @Test
    void theNewestMailComesFirst() throws Exception {
        send("ann@example.com", "First", "1");
        send("ann@example.com", "Second", "2");
        assertThat(list("").get(0).path("subject").asString()).isEqualTo("Second");
    }

    @Test
    void mailsOutliveTheMailbox() throws Exception {
        send("ann@example.com", "Kept", "x");
        mailbox.close();
        mailbox = Mailbox.open(folder, PORTS, InstantSource.system());
        assertThat(list("").get(0).path("subject").asString()).isEqualTo("Kept");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1).allMatch(file -> file.toString().endsWith(".eml"));
        }
    }

    @Test
    void onlyTheNewestThousandMailsAreKept() throws Exception {
        var mails = new Mails(folder.resolve("many"), InstantSource.system());
        byte[] mail = "Subject: Hello\r\n\r\nHello".getBytes(StandardCharsets.US_ASCII);
        String oldest = mails.keep("shop@example.com", List.of("ann@example.com"), mail);
        for (int i = 0; i < 1_000; i++) {
            mails.keep("shop@example.com", List.of("ann@example.com"), mail);
        }
        assertThat(mails.find(oldest)).isEmpty();
        try (var files = Files.list(folder.resolve("many"))) {
            assertThat(files).hasSize(1_000);
        }
    }

    @Test
    void nothingOfAMailBecomesMarkupOfThePage() throws Exception {
        send("ann@example.com", "<script>alert(1)</script>", "<script>alert(2)</script>");
        String id = list("").get(0).path("id").asString();
        assertThat(get("/").body()).doesNotContain("<script>").contains("&lt;script&gt;alert(1)");
        assertThat(get("/messages/" + id).body()).doesNotContain("<script>");
        assertThat(get("/messages/" + id + "/html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).startsWith("sandbox").contains("default-src 'none'"));
    }

    @Test
    void aPathOutsideOfTheFolderReadsNothing() throws Exception {
        Files.writeString(folder.resolveSibling("outside.eml"), "Subject: outside\r\n\r\n");
        for (String path : new String[] {"/messages/..%2foutside/source", "/api/messages/..%2foutside"}) {
            assertThat(get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anotherSitesNameForThisMachineIsRefused() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", PORTS.of(PortPlan.MAILBOX))) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 403");
        }
    }

    private JsonNode list(String query) throws IOException, InterruptedException {
        return JsonMapper.builder()
                .build()
                .readTree(get("/api/messages" + query).body())
                .path("items");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORTS.of(PortPlan.MAILBOX) + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void send(String to, String subject, String html) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(PORTS.of(PortPlan.SMTP)));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("hello@doorstep.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject);
        message.setHeader("List-Unsubscribe", "<https://example.com/u/1>");
        message.setText(html, "utf-8", "html");
        Transport.send(message);
    }
}
