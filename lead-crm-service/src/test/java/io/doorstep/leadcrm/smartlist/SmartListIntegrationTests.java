package io.doorstep.leadcrm.smartlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestPrivacy;
import io.doorstep.testkit.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// X-LD-4
class SmartListIntegrationTests extends CrmTest {

    private static final String LISTS = "/api/v1/smart-lists";

    private final UUID ada = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private Business business;

    @BeforeEach
    void open() {
        business = aBusiness();
    }

    @Test
    void aListHoldsWhatItsFilterFindsInItsOrderAndIsNeverOutOfDate() {
        ask("Jane", "portal");
        UUID john = ask("John", "portal");
        ask("Rose", "website");
        Answer list = make(ada, with(portals(), "sort", "capturedAt"));

        assertThat(list.status()).isEqualTo(201);
        assertThat(list.body().get("count").intValue()).isEqualTo(2);
        assertThat(names(leads(ada, list))).containsExactly("Jane", "John");
        assertThat(get(ada, LISTS + "/" + list.id() + "/leads?limit=1").body().has("nextCursor"))
                .isTrue();

        business.change(john, Map.of("tags", List.of("vip")));
        Answer tagged = put(ada, list, with(portals(), "filter", Map.of("tag", "vip")));

        assertThat(tagged.body().get("count").intValue()).isOne();
        assertThat(names(leads(ada, list))).containsExactly("John");
    }

    @Test
    void aFilterByContactCountsWhatItFinds() {
        ask("Jane", "portal");
        ask("John", "portal");

        assertThat(make(ada, with(portals(), "filter", Map.of("q", "jane@example.com")))
                        .body()
                        .get("count")
                        .intValue())
                .isOne();
        assertThat(make(ada, with(portals(), "filter", Map.of("q", "nobody@example.com")))
                        .body()
                        .get("count")
                        .intValue())
                .isZero();
    }

    @Test
    void aListIsItsOwnersUntilItIsShared() {
        Answer list = make(ada, portals());

        assertThat(get(ben, LISTS).items()).isEmpty();
        assertThat(get(ben, LISTS + "/" + list.id()).status()).isEqualTo(404);
        assertThat(leads(ben, list).status()).isEqualTo(404);
        assertThat(put(ben, list, portals()).status()).isEqualTo(404);

        put(ada, list, with(portals(), "sharing", "EVERYBODY"));

        assertThat(names(get(ben, LISTS))).containsExactly("From portals");
    }

    @Test
    void whatIsSharedShowsEachReaderOnlyWhatTheyMaySee() {
        business.member("member.joined", ben, "Ben", "agent");
        business.awaitAgents(ben);
        business.awaitAssignee(ask("Jane", "portal"));
        business.member("member.joined", ada, "Ada", "agent");
        business.awaitAgents(ada, ben);
        UUID adas = ask("John", "portal");
        business.awaitAssignee(adas);
        business.change(adas, Map.of("assigneeId", ada));
        Answer list = make(ada, with(portals(), "sharing", "EVERYBODY"));
        String own = TestTokens.user(business.id())
                .subject(ben)
                .permissions("lead:read:own")
                .bearer();

        String path = LISTS + "/" + list.id();
        assertThat(names(business.callAs(own, HttpMethod.GET, path + "/leads", null)))
                .containsExactly("Jane");
        assertThat(business.callAs(own, HttpMethod.GET, path, null)
                        .body()
                        .get("count")
                        .intValue())
                .isOne();
        assertThat(names(leads(ada, list))).containsExactly("John", "Jane");
    }

    @Test
    void aTeamsListIsSeenByTheTeamAndThoseBelowIt() {
        UUID sales = team(UUID.randomUUID(), null, ada);
        team(UUID.randomUUID(), sales, ben);
        await().until(() -> make(ada, shared(sales)).status() == 201);
        UUID eve = UUID.randomUUID();

        await().untilAsserted(() -> assertThat(get(ben, LISTS).items()).isNotEmpty());
        assertThat(get(eve, LISTS).items()).isEmpty();
        assertThat(make(ada, shared(UUID.randomUUID())).text("code")).isEqualTo("team_unknown");
        assertThat(make(ada, with(portals(), "sharing", "TEAM")).text("code")).isEqualTo("team_mismatch");
    }

    @Test
    void sharingNeedsAPermissionAndWhoHasItKeepsWhatOthersShare() {
        Answer list = make(ada, with(portals(), "sharing", "EVERYBODY"));
        String agent = TestTokens.user(business.id())
                .subject(ben)
                .permissions("lead:read")
                .bearer();
        String path = LISTS + "/" + list.id();

        assertThat(business.callAs(agent, HttpMethod.POST, LISTS, with(portals(), "sharing", "EVERYBODY"))
                        .text("code"))
                .isEqualTo("smart_list_sharing");
        assertThat(business.callAs(agent, HttpMethod.POST, LISTS, portals()).status())
                .isEqualTo(201);
        assertThat(business.putAs(agent, path, list.etag(), portals()).text("code"))
                .isEqualTo("smart_list_not_yours");
        assertThat(business.callAs(agent, HttpMethod.DELETE, path, null).status())
                .isEqualTo(403);
        assertThat(put(ben, list, with(portals(), "sharing", "EVERYBODY")).text("ownerId"))
                .isEqualTo(ada.toString());
    }

    @Test
    void aListIsChangedOnlyByThoseWhoHaveSeenItAsItIs() {
        Answer list = make(ada, portals());
        String path = LISTS + "/" + list.id();

        assertThat(business.putAs(bearer(ada), path, null, portals()).status()).isEqualTo(428);
        assertThat(business.putAs(bearer(ada), path, "\"7\"", portals()).status())
                .isEqualTo(412);
        assertThat(business.callAs(bearer(ada), HttpMethod.DELETE, path, null).status())
                .isEqualTo(204);
        assertThat(get(ada, path).status()).isEqualTo(404);
    }

    @Test
    void listsStandInTheirOrderPageByPage() {
        make(ada, with(named("Third"), "position", 3));
        make(ada, with(named("First"), "position", 1));
        make(ada, with(named("Second"), "position", 1));

        Answer page = get(ada, LISTS + "?limit=2");

        assertThat(names(page)).containsExactly("First", "Second");
        assertThat(names(get(ada, LISTS + "?limit=2&cursor=" + page.text("nextCursor"))))
                .containsExactly("Third");
    }

    @Test
    void aUserHasNoMoreThanAHundred() {
        for (int i = 0; i < 100; i++) {
            make(ada, portals());
        }

        assertThat(make(ada, portals()).text("code")).isEqualTo("too_many_smart_lists");
        assertThat(make(ben, portals()).status()).isEqualTo(201);
    }

    @Test
    void aBulkActionTakesAListInPlaceOfIds() {
        ask("Jane", "portal");
        UUID rose = ask("Rose", "website");
        UUID list = make(ada, portals()).id();
        Map<String, Object> tag = Map.of("action", "TAG", "addTags", List.of("vip"), "smartListId", list);

        assertThat(business.callAs(bearer(ada), HttpMethod.POST, "/api/v1/leads/bulk", tag)
                        .text("succeeded"))
                .isEqualTo("1");
        assertThat(business.lead(rose).body().get("tags")).isEmpty();
        assertThat(business.post("/api/v1/leads/bulk", tag).status()).isEqualTo(404);
        assertThat(business.post("/api/v1/leads/bulk", with(tag, "ids", List.of(rose)))
                        .status())
                .isEqualTo(422);
    }

    /// CMP-02
    @Test
    void whoIsErasedLeavesWhatTheySharedAndNothingElse() {
        make(ada, portals());
        Answer list = make(ada, with(named("For all"), "sharing", "EVERYBODY"));

        TestPrivacy privacy = new TestPrivacy(events, business.id());
        assertThat(privacy.export(ada, Contracts.example("privacy.export-requested"))
                        .path("smartLists"))
                .hasSize(2);
        privacy.erase(ada, Contracts.example("privacy.erasure-requested"));

        assertThat(names(get(ben, LISTS))).containsExactly("For all");
        assertThat(get(ben, LISTS + "/" + list.id()).body().has("ownerId")).isFalse();
        Answer seen = get(ben, LISTS + "/" + list.id());
        assertThat(put(ben, seen, portals()).text("ownerId")).isEqualTo(ben.toString());
    }

    @Test
    void anotherBusinessSeesNoneOfIt() {
        Answer list = make(ada, with(portals(), "sharing", "EVERYBODY"));
        Business thief = aBusiness();
        String path = LISTS + "/" + list.id();

        assertThat(thief.get(LISTS).items()).isEmpty();
        assertThat(thief.get(path).status()).isEqualTo(404);
        assertThat(thief.get(path + "/leads").status()).isEqualTo(404);
        assertThat(thief.put(path, list.etag(), portals()).status()).isEqualTo(404);
        assertThat(thief.delete(path).status()).isEqualTo(404);
        assertThat(thief.get("/api/v1/leads/export?smartList=" + list.id()).status())
                .isEqualTo(404);
    }

    private UUID ask(String name, String source) {
        return business.post(
                        "/api/v1/leads",
                        Map.of("name", name, "email", name.toLowerCase() + "@example.com", "source", source))
                .id();
    }

    private UUID team(UUID id, @Nullable UUID parent, UUID... members) {
        Map<String, Object> team = new HashMap<>(Map.of("organizationId", business.id(), "teamId", id, "name", "T"));
        team.putAll(Map.of("kind", "TEAM", "memberIds", List.of(members)));
        if (parent != null) {
            team.put("parentId", parent);
        }
        events.publish("organizations", "team.changed", business.id(), business.id(), team);
        return id;
    }

    private Answer make(UUID user, Map<String, ?> list) {
        return business.callAs(bearer(user), HttpMethod.POST, LISTS, list);
    }

    private Answer get(UUID user, String path) {
        return business.callAs(bearer(user), HttpMethod.GET, path, null);
    }

    private Answer put(UUID user, Answer list, Map<String, ?> wanted) {
        return business.putAs(bearer(user), LISTS + "/" + list.id(), list.etag(), wanted);
    }

    private Answer leads(UUID user, Answer list) {
        return get(user, LISTS + "/" + list.id() + "/leads");
    }

    private String bearer(UUID user) {
        return TestTokens.user(business.id()).subject(user).bearer();
    }

    private static List<String> names(Answer page) {
        return page.items()
                .valueStream()
                .map(item -> item.get("name"))
                .map(JsonNode::stringValue)
                .toList();
    }

    private static Map<String, Object> portals() {
        return named("From portals");
    }

    private static Map<String, Object> named(String name) {
        return Map.of("name", name, "filter", Map.of("source", "portal"));
    }

    private static Map<String, Object> shared(UUID team) {
        return with(with(portals(), "sharing", "TEAM"), "teamId", team);
    }

    private static Map<String, Object> with(Map<String, Object> some, String name, Object value) {
        Map<String, Object> all = new HashMap<>(some);
        all.put(name, value);
        return all;
    }
}
