package io.doorstep.identity.affiliation;

import static io.doorstep.identity.affiliation.AffiliationStatus.APPLIED;
import static io.doorstep.identity.affiliation.AffiliationStatus.APPROVED;
import static io.doorstep.identity.affiliation.AffiliationStatus.REJECTED;
import static io.doorstep.identity.affiliation.AffiliationStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AffiliationStatusTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static final Map<AffiliationStep, Set<AffiliationStatus>> LEGAL_FROM = Map.of(
            AffiliationStep.APPLY, Set.of(REJECTED),
            AffiliationStep.APPROVE, Set.of(APPLIED),
            AffiliationStep.REJECT, Set.of(APPLIED),
            AffiliationStep.SUSPEND, Set.of(APPROVED),
            AffiliationStep.REACTIVATE, Set.of(SUSPENDED));

    /// IDN-36
    @ParameterizedTest
    @EnumSource
    void eachStepIsLegalFromWhereItMakesSenseAndFromNowhereElse(AffiliationStep step) {
        for (AffiliationStatus from : AffiliationStatus.values()) {
            assertThat(step.isLegalFrom(from))
                    .as("%s when %s", step, from)
                    .isEqualTo(LEGAL_FROM.get(step).contains(from));
        }
    }

    /// IDN-36
    @Property
    void noOrderOfStepsApprovesWhoWasNeverApproved(@ForAll @Size(max = 12) List<AffiliationStep> steps) {
        var affiliation = new Affiliation(UUID.randomUUID(), UUID.randomUUID(), null, NOON);
        boolean everApproved = false;
        for (AffiliationStep step : steps) {
            AffiliationStatus before = affiliation.status();
            if (step.isLegalFrom(before)) {
                affiliation.take(step, "because", NOON);
                everApproved = everApproved || step == AffiliationStep.APPROVE;
                assertThat(affiliation.status()).isEqualTo(step.leadsTo());
            } else {
                assertThatThrownBy(() -> affiliation.take(step, "because", NOON))
                        .isInstanceOf(IllegalStateException.class);
                assertThat(affiliation.status()).isEqualTo(before);
            }
            if (affiliation.status() == APPROVED || affiliation.status() == SUSPENDED) {
                assertThat(everApproved).isTrue();
            }
        }
    }
}
