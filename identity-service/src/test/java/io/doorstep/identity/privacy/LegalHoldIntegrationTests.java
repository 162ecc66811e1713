package io.doorstep.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.membership.FindMember;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class LegalHoldIntegrationTests extends PrivacyTest {

    @Autowired
    FindMember findMember;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Business business;
    private Business.Member member;

    @BeforeEach
    void hire() {
        business = aBusiness();
        member = business.hire("agent");
    }

    /// CMP-01
    @Test
    void aLegalHoldKeepsTheFactsUntilItIsLifted() {
        assertThat(place().status()).isEqualTo(200);

        assertThat(request(OWN, member.token(), PrivacyKind.ERASURE).code()).isEqualTo("legal_hold");
        assertThat(request(about(member), business.owner(), PrivacyKind.ERASURE).code())
                .isEqualTo("legal_hold");
        String hold = "/api/v1/users/" + member.id() + "/legal-hold";
        assertThat(api.get(hold, business.owner()).text("reason")).isEqualTo("Case 17");
        assertThat(api.get(hold, member.token()).status()).isEqualTo(403);
        assertThat(api.delete(hold, business.owner()).status()).isEqualTo(204);
        assertThat(request(OWN, member.token(), PrivacyKind.ERASURE).status()).isEqualTo(202);
    }

    /// CMP-01
    @Test
    void aMemberOnLegalHoldIsNotDeletedEither() {
        place();
        String user = "/api/v1/users/" + member.id();

        Answer refused = api.delete(user, business.owner());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("legal_hold");
        assertThat(api.get(user, business.owner()).status()).isEqualTo(200);
        api.delete(user + "/legal-hold", business.owner());
        assertThat(api.delete(user, business.owner()).status()).isEqualTo(204);
    }

    /// CMP-01
    @Test
    void ofAHoldAndADeletionInTheSameMomentOneAloneTakesPlace() throws Exception {
        for (int round = 0; round < 8; round++) {
            member = business.hire("agent");
            Queue<Callable<Integer>> both =
                    new ConcurrentLinkedQueue<>(List.of(() -> place().status(), () -> delete(member)));

            List<Integer> answers = inParallel(2, () -> both.remove().call());

            assertThat(Set.copyOf(answers)).isIn(Set.of(200, 409), Set.of(404, 204));
        }
    }

    /// CMP-01
    @Test
    void aHoldThatIsBeingPlacedMakesADeletionWait() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> deletion = Tenancy.callAs(
                    business.id(),
                    () -> transaction.execute(_ -> {
                        findMember.findToKeep(member.id());
                        Future<Integer> waiting = executor.submit(() -> delete(member));
                        await().until(this::somebodyWaitsForARow);
                        jdbc.sql("insert into legal_hold values (:tenant, :user, 0, 'Case 18', :by, now())")
                                .param("tenant", business.id())
                                .param("user", member.id())
                                .param("by", business.ownerId())
                                .update();
                        return waiting;
                    }));

            assertThat(deletion.get()).isEqualTo(409);
        }
    }

    private boolean somebodyWaitsForARow() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private int delete(Business.Member who) {
        return api.delete("/api/v1/users/" + who.id(), business.owner()).status();
    }

    private Answer place() {
        return api.call(
                HttpMethod.PUT,
                "/api/v1/users/" + member.id() + "/legal-hold",
                business.owner(),
                Map.of(),
                Map.of("reason", "Case 17"));
    }
}
