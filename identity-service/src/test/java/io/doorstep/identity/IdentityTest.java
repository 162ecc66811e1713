package io.doorstep.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.session.PlaceDatabase;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestClock;
import io.doorstep.testkit.TestEvents;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/// The whole service with a real database and a real broker.
@ServiceTest
public abstract class IdentityTest {

    protected static final String MAIL_LINKS = "/internal/mail-links";

    /// The JDK's client takes 429 for an answer; others wait for as long as it says and ask again.
    private static final ClientHttpRequestFactory CLIENT = new JdkClientHttpRequestFactory();

    protected static final LeadCrmStandIn LEAD_CRM = new LeadCrmStandIn();

    private static final Path PLACES = PlaceDatabase.write(
            List.of(203, 0, 113),
            Map.of(
                    "city", Map.of("names", Map.of("en", "Lagos")),
                    "country", Map.of("names", Map.of("en", "Nigeria"))));

    @LocalServerPort
    private int port;

    @Autowired
    protected TestEvents events;

    @Autowired
    protected TestClock clock;

    @Value("${doorstep.security.secret}")
    protected String serviceSecret;

    protected Api api;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry properties) {
        properties.add("spring.http.serviceclient.lead-crm.base-url", LEAD_CRM::url);
        properties.add("identity.session.places", () -> PLACES);
    }

    @BeforeEach
    void callTheService() {
        api = new Api(RestTestClient.bindToServer(CLIENT)
                .baseUrl("http://localhost:" + port)
                .build());
    }

    @AfterEach
    void letTimeGoOn() {
        clock.real();
    }

    protected Business aBusiness() {
        return aBusiness("Lekki Homes");
    }

    protected Business aBusiness(String name) {
        return Business.register(api, name);
    }

    /// The newest link that a business's people were sent for a purpose, as the mail shows it.
    protected String mailedToken(Business business, String purpose, int count) {
        ReceivedEvent newest = mailedLinks(business, purpose, count).getLast();
        Answer link = mailLink(business, purpose, newest.data().path("linkId").asString());
        assertThat(link.status()).isEqualTo(200);
        return link.text("link").replaceFirst(".*token=", "");
    }

    /// As the service that sends mails asks for it.
    protected Answer mailLink(Business business, String purpose, Object id) {
        return api.ask(MAIL_LINKS, "notification", serviceSecret, wantedLink(business, purpose, id));
    }

    protected static Map<String, ?> wantedLink(Business business, String purpose, Object id) {
        return Map.of("tenantId", business.id(), "purpose", purpose, "id", id);
    }

    protected List<ReceivedEvent> mailedLinks(Business business, String purpose, int count) {
        return await("links for " + purpose)
                .atMost(Duration.ofSeconds(15))
                .until(() -> seenLinks(business, purpose), links -> links.size() >= count);
    }

    protected List<ReceivedEvent> seenLinks(Business business, String purpose) {
        return events.seen("account-link.requested", business.id()).stream()
                .filter(event -> event.data().path("purpose").asString().equals(purpose))
                .toList();
    }

    protected Answer forget(String email) {
        return api.post("/api/v1/auth/password/forgot", null, Map.of("email", email));
    }

    protected Answer reset(String token, String password) {
        return api.post("/api/v1/auth/password/reset", null, Map.of("token", token, "password", password));
    }

    protected Answer refresh(String refreshToken) {
        return api.post("/api/v1/auth/refresh", null, Map.of("refreshToken", refreshToken));
    }

    /// All at once.
    protected static <T> List<T> inParallel(int times, Callable<T> work) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                running.add(executor.submit(work));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        }
    }
}
