package io.doorstep.leadcrm.hubspot;

import static io.doorstep.leadcrm.hubspot.ContactField.FAMILY_NAME;
import static io.doorstep.leadcrm.hubspot.ContactField.GIVEN_NAME;
import static io.doorstep.leadcrm.hubspot.ContactField.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconciledTests {

    private static final Instant EARLY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATE = Instant.parse("2026-03-02T10:00:00Z");
    private static final Map<ContactField, String> JANE = Map.of(GIVEN_NAME, "Jane", FAMILY_NAME, "Doe");

    /// PCRM-07
    @Test
    void whatOnlyWeChangedIsGiven() {
        Reconciled result = reconcile(Map.of(GIVEN_NAME, "Janet", FAMILY_NAME, "Doe"), JANE, JANE, Winner.HUBSPOT);
        assertThat(result.given()).isTrue();
        assertThat(result.taken()).isEmpty();
        assertThat(result.values()).containsEntry(GIVEN_NAME, "Janet");
        assertThat(result.conflicts()).isEmpty();
    }

    /// PCRM-07
    @Test
    void whatOnlyHubSpotChangedIsTakenAndNotGivenBack() {
        Reconciled result = reconcile(JANE, Map.of(GIVEN_NAME, "Janet", FAMILY_NAME, "Doe"), JANE, Winner.DOORSTEP);
        assertThat(result.given()).isFalse();
        assertThat(result.taken()).containsExactly(Map.entry(GIVEN_NAME, "Janet"));
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void differentFieldsChangedOnBothSidesAreNoConflict() {
        Reconciled result = reconcile(
                Map.of(GIVEN_NAME, "Janet", FAMILY_NAME, "Doe"),
                Map.of(GIVEN_NAME, "Jane", FAMILY_NAME, "Roe"),
                JANE,
                Winner.NEWEST);
        assertThat(result.values()).isEqualTo(Map.of(GIVEN_NAME, "Janet", FAMILY_NAME, "Roe"));
        assertThat(result.given()).isTrue();
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void theSameFieldChangedOnBothSidesIsDecidedByTheRuleAndBothValuesAreTold() {
        Map<ContactField, String> ours = Map.of(GIVEN_NAME, "Janet");
        Map<ContactField, String> theirs = Map.of(GIVEN_NAME, "Joan");
        for (Winner rule : Winner.values()) {
            Reconciled result = reconcile(ours, theirs, JANE, rule);
            assertThat(result.conflicts())
                    .containsExactly(new Reconciled.Conflict(
                            GIVEN_NAME, "Janet", "Joan", rule == Winner.HUBSPOT ? Winner.HUBSPOT : Winner.DOORSTEP));
        }
        assertThat(Reconciled.of(ours, EARLY, contact(theirs, LATE), JANE, Winner.NEWEST)
                        .values())
                .containsEntry(GIVEN_NAME, "Joan");
    }

    @Test
    void anEmptyFieldNeverReplacesAValue() {
        Reconciled cleared = reconcile(JANE, Map.of(FAMILY_NAME, "Doe"), JANE, Winner.HUBSPOT);
        assertThat(cleared.values()).isEqualTo(JANE);
        assertThat(cleared.given()).isTrue();
        Reconciled unknown = reconcile(Map.of(), JANE, Map.of(), Winner.DOORSTEP);
        assertThat(unknown.taken()).isEqualTo(JANE);
        assertThat(unknown.given()).isFalse();
    }

    @Test
    void aNumberWrittenDifferentlyIsTheSameNumber() {
        Reconciled result =
                reconcile(Map.of(PHONE, "+12065550143"), Map.of(PHONE, "+1 (206) 555-0143"), Map.of(), Winner.NEWEST);
        assertThat(result.given()).isFalse();
        assertThat(result.taken()).isEmpty();
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void whomHubSpotDoesNotKnowItGetsWhole() {
        Reconciled result = Reconciled.of(JANE, EARLY, null, Map.of(), Winner.HUBSPOT);
        assertThat(result.values()).isEqualTo(JANE);
        assertThat(result.given()).isTrue();
    }

    private static Reconciled reconcile(
            Map<ContactField, String> ours,
            Map<ContactField, String> theirs,
            Map<ContactField, String> agreed,
            Winner rule) {
        return Reconciled.of(ours, LATE, contact(theirs, EARLY), agreed, rule);
    }

    private static HubSpotContact contact(Map<ContactField, String> values, @Nullable Instant changedAt) {
        return new HubSpotContact(
                "1", "jane@example.com", values, Map.of(GIVEN_NAME, changedAt, FAMILY_NAME, changedAt));
    }
}
