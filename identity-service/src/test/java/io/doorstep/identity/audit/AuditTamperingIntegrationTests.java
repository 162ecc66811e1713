package io.doorstep.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import org.junit.jupiter.api.Test;

/// What the database's owner does past the service comes to light.
class AuditTamperingIntegrationTests extends AuditChainTest {

    /// IDN-51
    @Test
    void anEntryThatTheDatabaseOwnerChangesIsNamed() {
        tamper("update audit_entry set actor_id = 'somebody-else' where tenant_id = ? and number = 3");

        assertBroken(3, "ENTRY_CHANGED");
        assertThat(verify().text("firstBroken.id")).isNotEmpty();
    }

    /// IDN-51
    @Test
    void aChangedValueWithinTheJsonIsNamed() {
        tamper("""
                update audit_entry set changes = jsonb_set(changes, '{note,after}', '"nothing happened"')
                where tenant_id = ? and number = (select max(number) from audit_entry where tenant_id = ?)
                """);

        assertThat(verify().text("firstBroken.fault")).isEqualTo("ENTRY_CHANGED");
    }

    /// IDN-51, CMP-01
    @Test
    void aDeletionOfValuesIsNotPassedOffAsAnErasure() {
        tamper("""
                update audit_entry set changes = '{}',
                    personal = jsonb_set(personal #- '{changes,salt}', '{changes,removed}', personal #> '{changes,seal}')
                where tenant_id = ? and number = (select max(number) from audit_entry where tenant_id = ?)
                """);

        assertThat(verify().text("firstBroken.fault")).isEqualTo("ENTRY_CHANGED");
    }

    /// IDN-51
    @Test
    void anEntryThatIsDeletedIsMissed() {
        tamper("delete from audit_entry where tenant_id = ? and number = 2");

        assertBroken(2, "ENTRY_MISSING");
    }

    /// IDN-51
    @Test
    void theFirstEntriesAreMissedToo() {
        tamper("delete from audit_entry where tenant_id = ? and number <= 2");

        assertBroken(1, "ENTRY_MISSING");
    }

    /// IDN-51
    @Test
    void theNewestEntryIsMissedToo() {
        long last = verify().body().path("last").asLong();
        tamper("delete from audit_entry where tenant_id = ? and number = " + last);

        assertBroken(last, "ENTRY_MISSING");
    }

    /// IDN-51
    @Test
    void movingTheEndsOfTheChainAlongDoesNotHideADeletion() {
        long last = verify().body().path("last").asLong();
        tamper("delete from audit_entry where tenant_id = ? and number = " + last);
        tamper("""
                update audit_chain set (number, hash) =
                    (select number, hash from audit_entry where tenant_id = ? order by number desc limit 1)
                where tenant_id = ?
                """);

        assertBroken(last - 1, "ENDS_CHANGED");
    }

    /// IDN-51
    @Test
    void passingADeletionOffAsRetentionIsSeenThrough() {
        tamper("""
                update audit_chain set (base_number, base_hash) =
                    (select number, hash from audit_entry where tenant_id = ? and number = 2) where tenant_id = ?
                """);
        tamper("delete from audit_entry where tenant_id = ? and number <= 2");

        assertThat(verify().text("firstBroken.fault")).isEqualTo("ENDS_CHANGED");
    }

    /// IDN-51
    @Test
    void anEntryThatIsPutInIsNamed() {
        tamper("""
                insert into audit_entry (tenant_id, recorded_at, id, service, actor_kind, action, model, object_id,
                                         changes, number, hash)
                select tenant_id, recorded_at, gen_random_uuid(), service, actor_kind, 'approve', model, object_id,
                       changes, number, hash
                from audit_entry where tenant_id = ? and number = 2
                """);

        assertThat(verify().text("intact")).isEqualTo("false");
    }

    /// IDN-51
    @Test
    void goingOnDoesNotMendWhatWasBroken() {
        tamper("update audit_chain set seal = repeat('0', 64) where tenant_id = ?");

        recordOnes(2);

        assertThat(verify().text("firstBroken.fault")).isEqualTo("ENDS_CHANGED");
    }

    /// IDN-51
    @Test
    void passingTheWholeLogOffAsOldIsSeenThrough() {
        tamper("delete from audit_chain where tenant_id = ?");
        tamper("update audit_entry set number = null, hash = null, actor_id = 'x' where tenant_id = ?");

        recordOnes(1);

        assertThat(verify().text("intact")).isEqualTo("false");
    }

    /// IDN-51
    @Test
    void removingTheChainItselfIsNoWayOut() {
        tamper("delete from audit_chain where tenant_id = ?");

        assertThat(verify().text("intact")).isEqualTo("false");
    }

    private void tamper(String sql) {
        assertThat(verify().text("intact")).as("before").isNotEmpty();
        assertThat(databaseOwner.execute(business.id(), sql)).isPositive();
    }

    private void assertBroken(long number, String fault) {
        Answer verdict = verify();
        assertThat(verdict.status()).isEqualTo(200);
        assertThat(verdict.text("intact")).isEqualTo("false");
        assertThat(verdict.body().at("/firstBroken/number").asLong()).isEqualTo(number);
        assertThat(verdict.text("firstBroken.fault")).isEqualTo(fault);
    }
}
