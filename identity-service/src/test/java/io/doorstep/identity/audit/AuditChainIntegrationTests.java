package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditChainIntegrationTests extends AuditChainTest {

    @Autowired
    ChainOldEntries chainOldEntries;

    @Autowired
    SealPersonalParts sealPersonalParts;

    /// IDN-51
    @Test
    void theEntriesOfAnOrganizationAreOneUnbrokenChain() {
        Answer verdict = verify();

        assertThat(verdict.text("intact")).isEqualTo("true");
        assertThat(verdict.body().path("first").asLong()).isEqualTo(1);
        Answer newest = api.get(LOG + "?limit=200", business.owner());
        assertThat(newest.items()).allSatisfy(entry -> {
            assertThat(entry.path("number").asLong()).isPositive();
            assertThat(entry.path("hash").asString()).hasSize(64);
        });
        assertThat(newest.each("hash")).contains(verdict.text("hash"));
        assertThat(newest.items().size()).isEqualTo(verdict.body().path("last").asInt());
    }

    /// IDN-51
    @Test
    void manyWritersAtOnceStillMakeOneChain() throws Exception {
        inParallel(24, () -> {
            recordOnes(3);
            return true;
        });

        assertThat(verify().text("intact")).isEqualTo("true");
        assertThat(numbers())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, verify().body().path("last").asLong())
                                .boxed()
                                .toList());
    }

    /// IDN-51
    @Test
    void whatWasRecordedBeforeThereWereChainsIsChainedByAMigration() {
        sealAsWholes();
        recordOnes(1);

        assertThat(verify().text("intact")).isEqualTo("true");
        assertThat(verify().body().path("first").asLong()).isEqualTo(1);
    }

    /// IDN-51, CMP-01
    @Test
    void whatWasSealedAsAWholeIsSealedInPartsByAMigrationWhereItsChainHolds() {
        sealAsWholes();

        databaseOwner.migrate(sealPersonalParts);
        recordOnes(1);

        assertThat(verify().text("intact")).isEqualTo("true");
        assertThat(databaseOwner.execute(
                        business.id(), "delete from audit_entry where tenant_id = ? and personal is null"))
                .isZero();
    }

    /// IDN-51
    @Test
    void aChainThatIsBrokenIsNotMendedByTheMigration() {
        sealAsWholes();
        databaseOwner.execute(
                business.id(), "update audit_entry set action = 'nothing' where tenant_id = ? and number = 2");

        databaseOwner.migrate(sealPersonalParts);

        assertThat(verify().text("firstBroken.fault")).isEqualTo("ENTRY_CHANGED");
    }

    /// As the first entries were.
    private void sealAsWholes() {
        databaseOwner.execute(business.id(), "delete from audit_chain where tenant_id = ?");
        databaseOwner.execute(
                business.id(),
                "update audit_entry set number = null, hash = null, personal = null where tenant_id = ?");
        databaseOwner.migrate(chainOldEntries);
    }

    private List<Long> numbers() {
        Answer page = api.get(LOG + "?limit=200", business.owner());
        return page.each("number").stream().map(Long::valueOf).sorted().toList();
    }
}
