package io.doorstep.leadcrm.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestPrivacy;
import io.doorstep.testkit.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class PrivacyIntegrationTests extends CrmTest {

    private static final String ERASURE = Contracts.example("privacy.erasure-requested");
    private static final String EXPORT = Contracts.example("privacy.export-requested");

    /// As the agents' list knows the member, and as the member's own token does.
    private static final List<String> NAMES = List.of("Zephyrine", "Ada Obi");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final UUID ada = UUID.randomUUID();
    private Business business;
    private Business elsewhere;
    private UUID lead;

    @BeforeEach
    void work() {
        business = aBusiness();
        elsewhere = aBusiness();
        workAt(elsewhere);
        lead = workAt(business);
    }

    /// CMP-01, CMP-02
    @Test
    void anExportSaysWhatAMemberDidAndNothingOfTheCustomers() {
        JsonNode facts = new TestPrivacy(events, business.id()).export(ada, EXPORT);

        assertThat(facts.at("/agent/0/name").asString()).isEqualTo("Zephyrine");
        assertThat(facts.at("/assignment/0/weight").asInt()).isEqualTo(2);
        assertThat(facts.path("leads")).hasSize(1);
        assertThat(facts.at("/leads/0/id").asString()).isEqualTo(lead.toString());
        assertThat(facts.at("/timeline/0/kind").asString()).isEqualTo("NOTE");
        assertThat(facts.at("/timeline/0/name").asString()).isEqualTo("Ada Obi");
        assertThat(facts.at("/merges/0/name").asString()).isEqualTo("Ada Obi");
        assertThat(facts.toString()).doesNotContain("jane@example.com", "Wants a garden");
    }

    /// CMP-01, CMP-02
    @Test
    void anErasureTakesTheNameAwayHereAndNotElsewhere() {
        TestPrivacy privacy = new TestPrivacy(events, business.id());
        assertThat(rowsNaming(business)).isPositive();

        ReceivedEvent answer = privacy.erase(ada, ERASURE);

        assertThat(answer.data().path("service").asString()).isEqualTo("lead-crm");
        assertThat(answer.data().at("/kept/0/what").asString()).isEqualTo("what happened with leads");
        assertThat(rowsNaming(business)).isZero();
        assertThat(rowsNaming(elsewhere)).isPositive();
        assertThat(business.get("/api/v1/leads/" + lead + "/notes")
                        .items()
                        .get(0)
                        .path("text")
                        .asString())
                .isEqualTo("Wants a garden");
        assertThat(new TestPrivacy(events, elsewhere.id()).export(ada, EXPORT).path("leads"))
                .hasSize(1);
        assertThat(privacy.export(ada, EXPORT).path("leads")).isEmpty();
        assertThat(privacy.export(ada, EXPORT).path("assignment")).isEmpty();
        assertThat(privacy.timesAnswered(answer)).isEqualTo(1);
    }

    /// CMP-01, LEAD-13
    @Test
    void noLeadIsLeftWithSomebodyWhoIsErased() {
        UUID won = business.fillInForm(Map.of("email", "rose@example.com")).id();
        await().until(() -> business.lead(won).text("assignee.id").equals(ada.toString()));
        List.of("CONTACTED", "LOST").forEach(stage -> business.change(won, Map.of("stage", stage)));
        UUID ben = business.memberJoins("Ben", "agent");

        new TestPrivacy(events, business.id()).erase(ada, ERASURE);

        await().until(() -> ben.toString().equals(business.lead(lead).text("assignee.id")));
        assertThat(business.lead(won).text("stage")).isEqualTo("LOST");
        assertThat(business.lead(won).body().has("assignee")).isFalse();
    }

    private UUID workAt(Business where) {
        where.member("member.joined", ada, "Zephyrine", "agent");
        UUID asked = where.fillInForm(Map.of("email", "jane@example.com")).id();
        await().until(() -> where.lead(asked).text("assignee.id").equals(ada.toString()));
        where.replace("/api/v1/assignment/agents/" + ada, Map.of("weight", 2));
        String bearer = TestTokens.user(where.id()).subject(ada).bearer();
        where.callAs(bearer, HttpMethod.POST, "/api/v1/leads/" + asked + "/notes", Map.of("text", "Wants a garden"));
        Answer survivor = where.post("/api/v1/people", Map.of("name", "Rose"));
        UUID merged = where.post("/api/v1/people", Map.of("name", "R.")).id();
        where.postAs(bearer, "/api/v1/people/" + survivor.id() + "/merge", survivor.etag(), Map.of("personId", merged));
        return asked;
    }

    private long rowsNaming(Business where) {
        return Tenancy.callAs(
                where.id(),
                () -> transaction.execute(_ ->
                        List.of("agent", "rotation", "team_member", "lead", "timeline_entry", "person_merge").stream()
                                .mapToLong(table -> jdbc.sql(
                                                "select count(*) from " + table
                                                        + " t where exists (select from unnest(:names) n where position(n in t::text) > 0)")
                                        .param("names", NAMES.toArray(String[]::new))
                                        .query(Long.class)
                                        .single())
                                .sum()));
    }
}
