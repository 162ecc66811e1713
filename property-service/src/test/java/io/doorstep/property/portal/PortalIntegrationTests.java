package io.doorstep.property.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.testkit.TestTokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("X-PR-11: which listings a portal shows, which it does not, and why")
class PortalIntegrationTests extends PortalTest {

    @Test
    void everyListingSaysWhereItStands() {
        UUID whole = home(agency, "whole", "");
        UUID bare = agency.publish("bare", 100_000);
        UUID withheld = home(agency, "withheld", "");
        String portal = id(addPortal(agency, "CSV", ", 'requirements': ['PICTURE', 'LOCATION', 'DESCRIPTION']"));
        choose(portal, "'WITHHOLD'", withheld).expect(200);

        assertThat(standing(portal, whole).at("/standing").asString()).isEqualTo("SHOWN");
        assertThat(standing(portal, withheld).at("/standing").asString()).isEqualTo("WITHHELD");
        JsonNode incomplete = standing(portal, bare);
        assertThat(incomplete.at("/standing").asString()).isEqualTo("INCOMPLETE");
        assertThat(incomplete.at("/missing").valueStream().map(JsonNode::asString))
                .containsExactly("description", "location", "pictures");

        agency.change(whole, "{'status': 'DRAFT'}").expect(200);
        assertThat(standing(portal, whole).at("/standing").asString()).isEqualTo("NOT_OFFERED");
        choose(portal, "null", withheld).expect(200);
        assertThat(standing(portal, withheld).at("/standing").asString()).isEqualTo("SHOWN");
    }

    @Test
    void theFeedHoldsExactlyThoseThatAreSaidToBeShown() {
        UUID chosen = home(agency, "chosen", "");
        home(agency, "not chosen", "");
        UUID bare = agency.publish("bare", 100_000);
        JsonNode portal = addPortal(agency, "RESO_JSON", ", 'selection': 'CHOSEN', 'requirements': ['PICTURE']");
        choose(id(portal), "'SHOW'", chosen, bare).expect(200);

        assertThat(standings(id(portal), "?standing=SHOWN")).containsExactly("chosen");
        assertThat(standings(id(portal), "?standing=WITHHELD")).containsExactly("not chosen");
        assertThat(standings(id(portal), "?standing=INCOMPLETE")).containsExactly("bare");
        assertThat(fetch(portal).json().at("/value")).hasSize(1);
        assertThat(fetch(portal).json().at("/value/0/ListingId").asString()).isEqualTo("chosen");
    }

    @Test
    void standingsComeInPagesAndNoneIsTwice() {
        for (int i = 0; i < 7; i++) {
            home(agency, "page-" + i, "");
        }
        String portal = id(addPortal(agency, "CSV", ""));

        Answer first = agency.get(PORTALS + "/" + portal + "/listings?limit=4").expect(200);
        Answer second = agency.get(PORTALS + "/" + portal + "/listings?limit=4&cursor=" + first.text("/nextCursor"))
                .expect(200);

        assertThat(first.body().at("/items")).hasSize(4);
        assertThat(second.body().at("/items")).hasSize(3);
        assertThat(second.body().has("nextCursor")).isFalse();
        assertThat(second.text("/items/0/reference")).isEqualTo("page-4");
    }

    @Test
    void whatAPortalSaysOfAListingIsKept() {
        UUID home = home(agency, "H-1", "");
        String portal = id(addPortal(agency, "CSV", ""));

        agency.post(
                        PORTALS + "/" + portal + "/listings/" + home + "/report",
                        "{'state': 'REJECTED', 'reason': 'The picture is too small.'}")
                .expect(200);

        JsonNode report = standing(portal, home).at("/report");
        assertThat(report.at("/state").asString()).isEqualTo("REJECTED");
        assertThat(report.at("/reason").asString()).isEqualTo("The picture is too small.");
        assertThat(report.at("/at").asString()).isNotBlank();
        agency.post(
                        PORTALS + "/" + portal + "/listings/" + home + "/report",
                        "{'state': 'LIVE', 'url': 'https://portal.example/1'}")
                .expect(200);
        assertThat(standing(portal, home).at("/report/state").asString()).isEqualTo("LIVE");
        assertThat(standing(portal, home).at("/report").has("reason")).isFalse();
        agency.post(
                        PORTALS + "/" + portal + "/listings/" + home + "/report",
                        "{'state': 'LIVE', 'url': 'javascript:alert(1)'}")
                .expect(422);
    }

    @Test
    void oneThatIsNotThereIsSaidAndTheOthersAreChosen() {
        UUID home = home(agency, "H-1", "");
        UUID unknown = UUID.randomUUID();
        String portal = id(addPortal(agency, "CSV", ""));

        Answer answer = choose(portal, "'WITHHOLD'", unknown, home).expect(200);

        assertThat(answer.body().at("/succeeded").asInt()).isEqualTo(1);
        assertThat(answer.body().at("/items/0/status").asInt()).isEqualTo(404);
        assertThat(answer.body().at("/items/1/status").asInt()).isEqualTo(200);
        assertThat(standing(portal, home).at("/standing").asString()).isEqualTo("WITHHELD");
        choose(UUID.randomUUID().toString(), "'SHOW'", home).expect(404);
    }

    @Test
    void aPortalIsChangedByWhoHasSeenItAsItIs() {
        JsonNode portal = addPortal(agency, "CSV", "");
        String path = PORTALS + "/" + id(portal);
        String etag = agency.get(path).etag();

        agency.put(path, null, "{'name': 'Renamed', 'format': 'CSV'}").expect(428);
        agency.put(path, etag, "{'name': 'Renamed', 'format': 'KYERO_XML'}").expect(200);
        agency.put(path, etag, "{'name': 'Renamed again', 'format': 'CSV'}").expect(412);

        JsonNode changed = agency.get(path).expect(200).body();
        assertThat(changed.at("/name").asString()).isEqualTo("Renamed");
        assertThat(changed.at("/address").asString()).endsWith(".xml");
    }

    @Test
    void twoPortalsHaveTwoNamesAndThereAreTwentyAtMost() {
        agency.post(PORTALS, "{'name': 'Homes', 'format': 'CSV'}").expect(201);
        assertThat(agency.post(PORTALS, "{'name': 'Homes', 'format': 'CSV'}")
                        .expect(409)
                        .text("/code"))
                .isEqualTo("name_taken");
        for (int i = 1; i < 20; i++) {
            addPortal(agency, "CSV", "");
        }
        assertThat(agency.post(PORTALS, "{'name': 'One more', 'format': 'CSV'}")
                        .expect(409)
                        .text("/code"))
                .isEqualTo("too_many_portals");
        assertThat(agency.get(PORTALS + "?limit=15").expect(200).body().at("/items"))
                .hasSize(15);
    }

    @Test
    void whatIsMissingOrWrongIsSaid() {
        agency.post(PORTALS, "{'format': 'CSV'}").expect(422);
        agency.post(PORTALS, "{'name': 'Homes', 'format': 'FAX'}").expect(422);
        agency.post(PORTALS, "{'name': 'Homes', 'format': 'CSV', 'requirements': ['GARAGE']}")
                .expect(422);
        String portal = id(addPortal(agency, "CSV", ""));
        agency.post(PORTALS + "/" + portal + "/choices", "{'choice': 'SHOW', 'propertyIds': []}")
                .expect(422);
    }

    @Test
    void anotherBusinessSeesAndChangesNothing() {
        UUID home = home(agency, "H-1", "");
        JsonNode portal = addPortal(agency, "CSV", "");
        Agency other = anotherAgency();
        UUID theirs = home(other, "T-1", "");
        String path = PORTALS + "/" + id(portal);

        other.get(path).expect(404);
        other.get(path + "/listings").expect(404);
        other.put(path, "*", "{'name': 'Taken', 'format': 'CSV'}").expect(404);
        other.post(path + "/address", "{}").expect(404);
        other.post(path + "/choices", "{'choice': 'SHOW', 'propertyIds': ['%s']}".formatted(theirs))
                .expect(404);
        other.delete(path).expect(404);
        other.get("/api/v1/properties/" + home + "/portals").expect(404);
        assertThat(other.get(PORTALS).expect(200).body().at("/items")).isEmpty();
        Answer mixed = agency.post(path + "/choices", "{'choice': 'WITHHOLD', 'propertyIds': ['%s']}".formatted(theirs))
                .expect(200);
        assertThat(mixed.body().at("/failed").asInt()).isEqualTo(1);
        agency.post(path + "/listings/" + theirs + "/report", "{'state': 'LIVE'}")
                .expect(404);
    }

    @Test
    void visitorsAreToldNothing() {
        UUID home = home(agency, "H-1", "");
        String portal = id(addPortal(agency, "CSV", ""));
        String visitor = TestTokens.anonymous(agency.id()).bearer();

        agency.getAs(visitor, PORTALS).expect(403);
        agency.getAs(visitor, PORTALS + "/" + portal + "/listings").expect(403);
        agency.getAs(visitor, "/api/v1/properties/" + home + "/portals").expect(403);
    }

    @Test
    void whoLeavesAListingOrAPortalLeavesNothingBehind() {
        UUID home = home(agency, "H-1", "");
        String portal = id(addPortal(agency, "CSV", ""));
        choose(portal, "'WITHHOLD'", home).expect(200);

        agency.delete("/api/v1/properties/" + home).expect(204);
        assertThat(standings(portal, "")).isEmpty();
        agency.delete(PORTALS + "/" + portal).expect(204);
        agency.get(PORTALS + "/" + portal).expect(404);
    }

    private Answer choose(String portal, String choice, UUID... homes) {
        return agency.post(
                PORTALS + "/" + portal + "/choices",
                "{'choice': %s, 'propertyIds': ['%s']}"
                        .formatted(
                                choice,
                                String.join(
                                        "','",
                                        List.of(homes).stream()
                                                .map(UUID::toString)
                                                .toList())));
    }

    private JsonNode standing(String portal, UUID home) {
        return agency.get("/api/v1/properties/" + home + "/portals")
                .expect(200)
                .body()
                .valueStream()
                .filter(one -> one.at("/portalId").asString().equals(portal))
                .findFirst()
                .orElseThrow();
    }

    private List<String> standings(String portal, String query) {
        return agency.get(PORTALS + "/" + portal + "/listings" + query)
                .expect(200)
                .body()
                .at("/items")
                .valueStream()
                .map(one -> one.at("/reference").asString())
                .toList();
    }

    private static String id(JsonNode portal) {
        return portal.at("/id").asString();
    }
}
