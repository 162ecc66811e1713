package io.doorstep.property.openhouse;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
@DisplayName("X-PR-9: when homes are open")
class OpenHouseIntegrationTests {

    private static final String OPEN_HOUSES = "/api/v1/properties/open-houses";

    @Autowired
    private RestTestClient http;

    @Autowired
    private InstantSource clock;

    private Agency agency;
    private Instant saturday;

    @BeforeEach
    void open() {
        agency = new Agency(http);
        saturday = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(3));
    }

    @Test
    void whoeverLooksForAHomeSeesWhenItIsOpen() {
        UUID home = agency.publish("H-1", 50_000_000);
        UUID later = id(add(home, saturday.plus(Duration.ofHours(5)), "").expect(201));
        UUID sooner =
                id(add(home, saturday, ", 'remarks': 'Coffee at the door.'").expect(201));

        Answer seen = agency.getAs(visitor(), "/api/v1/properties/" + home + "/open-houses")
                .expect(200);
        assertThat(ids(seen, "/id")).containsExactly(sooner, later);
        Answer all = agency.getAs(visitor(), OPEN_HOUSES).expect(200);
        assertThat(ids(all, "/openHouse/id")).containsExactly(sooner, later);
        assertThat(all.text("/items/0/reference")).isEqualTo("H-1");
        assertThat(all.text("/items/0/openHouse/remarks")).isEqualTo("Coffee at the door.");
    }

    @Test
    void thePublicHearsNothingOfWhatIsForBrokersNorOfWhatIsNotOnOffer() {
        UUID home = agency.publish("H-1", 50_000_000);
        UUID forBrokers = id(add(home, saturday, ", 'audience': 'BROKERS'").expect(201));
        UUID draft = agency.list("{'reference': 'H-2', 'status': 'DRAFT'}");
        id(add(draft, saturday, "").expect(201));

        assertThat(ids(agency.getAs(visitor(), OPEN_HOUSES).expect(200), "/openHouse/id"))
                .isEmpty();
        assertThat(ids(agency.getAs(visitor(), "/api/v1/properties/" + home + "/open-houses"), "/id"))
                .isEmpty();
        agency.getAs(visitor(), "/api/v1/properties/" + draft + "/open-houses").expect(404);
        agency.getAs(visitor(), OPEN_HOUSES + "/" + forBrokers).expect(403);
        assertThat(ids(agency.get(OPEN_HOUSES).expect(200), "/openHouse/id")).containsExactly(forBrokers);
    }

    @Test
    void whatIsCancelledIsSaidAtTheHomeAndIsInNoCalendar() {
        UUID home = agency.publish("H-1", 50_000_000);
        Answer added = add(home, saturday, "").expect(201);
        String path = OPEN_HOUSES + "/" + id(added);

        agency.put(path, null, body(saturday, ", 'cancelled': true")).expect(428);
        agency.put(path, added.etag(), body(saturday, ", 'cancelled': true")).expect(200);
        agency.put(path, added.etag(), body(saturday, "")).expect(412);

        assertThat(ids(agency.get(OPEN_HOUSES), "/openHouse/id")).isEmpty();
        assertThat(agency.getAs(visitor(), "/api/v1/properties/" + home + "/open-houses")
                        .body()
                        .at("/items/0/cancelled")
                        .asBoolean())
                .isTrue();
        add(home, saturday, "").expect(201);
    }

    @Test
    void aHomeIsOpenOnceAtATime() {
        UUID home = agency.publish("H-1", 50_000_000);
        add(home, saturday, "").expect(201);

        assertThat(add(home, saturday.plus(Duration.ofHours(1)), "").expect(409).text("/code"))
                .isEqualTo("open_house_overlaps");
        Answer next = add(home, saturday.plus(Duration.ofHours(2)), "").expect(201);
        agency.put(OPEN_HOUSES + "/" + id(next), next.etag(), body(saturday.plus(Duration.ofHours(1)), ""))
                .expect(409);
        add(agency.publish("H-2", 50_000_000), saturday, "").expect(201);
    }

    @Test
    void whatCannotBeIsRefused() {
        UUID home = agency.publish("H-1", 50_000_000);

        assertThat(add(home, clock.instant().minus(Duration.ofDays(1)), "")
                        .expect(422)
                        .text("/code"))
                .isEqualTo("open_house_past");
        agency.post(
                        "/api/v1/properties/" + home + "/open-houses",
                        "{'startsAt': '%s', 'endsAt': '%s'}".formatted(saturday, saturday))
                .expect(422);
        agency.post(
                        "/api/v1/properties/" + home + "/open-houses",
                        "{'startsAt': '%s', 'endsAt': '%s'}".formatted(saturday, saturday.plus(Duration.ofDays(2))))
                .expect(422);
        add(home, saturday, ", 'link': 'javascript:alert(1)'").expect(422);
        add(UUID.randomUUID(), saturday, "").expect(404);
    }

    @Test
    void calendarsComeInPages() {
        List<UUID> homes = IntStream.range(0, 5)
                .mapToObj(i -> agency.publish("H-" + i, 50_000_000))
                .toList();
        for (int i = 0; i < homes.size(); i++) {
            add(homes.get(i), saturday.plus(Duration.ofHours(i)), "").expect(201);
        }
        agency.change(homes.get(1), "{'status': 'SOLD'}").expect(200);

        Answer first = agency.get(OPEN_HOUSES + "?limit=3").expect(200);
        Answer second = agency.get(OPEN_HOUSES + "?limit=3&cursor=" + first.text("/nextCursor"))
                .expect(200);

        assertThat(first.body().at("/items").valueStream().map(item -> item.at("/reference")
                        .asString()))
                .containsExactly("H-0", "H-2");
        assertThat(second.body().at("/items").valueStream().map(item -> item.at("/reference")
                        .asString()))
                .containsExactly("H-3", "H-4");
        assertThat(ids(
                        agency.get(OPEN_HOUSES + "?from=" + saturday.plus(Duration.ofHours(4)) + "&to="
                                + saturday.plus(Duration.ofDays(1))),
                        "/openHouse/id"))
                .hasSize(2);
    }

    @Test
    void anotherBusinessSeesAndChangesNothing() {
        UUID home = agency.publish("H-1", 50_000_000);
        String path = OPEN_HOUSES + "/" + id(add(home, saturday, "").expect(201));
        Agency other = new Agency(http);

        other.get(path).expect(404);
        other.get("/api/v1/properties/" + home + "/open-houses").expect(404);
        other.put(path, "*", body(saturday, "")).expect(404);
        other.delete(path).expect(404);
        other.post("/api/v1/properties/" + home + "/open-houses", body(saturday, ""))
                .expect(404);
        assertThat(ids(other.get(OPEN_HOUSES), "/openHouse/id")).isEmpty();
        agency.delete(path).expect(204);
        agency.get(path).expect(404);
    }

    private Answer add(UUID home, Instant at, String more) {
        return agency.post("/api/v1/properties/" + home + "/open-houses", body(at, more));
    }

    /// Two hours from then.
    private static String body(Instant at, String more) {
        return "{'startsAt': '%s', 'endsAt': '%s'%s}".formatted(at, at.plus(Duration.ofHours(2)), more);
    }

    private String visitor() {
        return TestTokens.anonymous(agency.id()).bearer();
    }

    private static UUID id(Answer answer) {
        return UUID.fromString(answer.text("/id"));
    }

    private static List<UUID> ids(Answer answer, String pointer) {
        return answer.body()
                .at("/items")
                .valueStream()
                .map(item -> UUID.fromString(item.at(pointer).asString()))
                .toList();
    }
}
