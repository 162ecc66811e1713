package io.doorstep.property.fairhousing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// X-PR-13
class FairHousingTests {

    private final FairHousing fairHousing = new FairHousing();

    /// X-PR-13
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Whites only please, RACE",
        "In an all-white street, RACE",
        "No colored people; light skinned tenants, COLOR",
        "A lovely Christian home, RELIGION",
        "Ladies only, SEX",
        "Sorry — no wheelchairs, DISABILITY",
        "Able-bodied tenants, DISABILITY",
        "Quiet house. NO KIDS!, FAMILIAL_STATUS",
        "For adults   only, FAMILIAL_STATUS",
        "no‑children building, FAMILIAL_STATUS",
        "No immigrants, NATIONAL_ORIGIN",
        "Must speak English, NATIONAL_ORIGIN"
    })
    void aPhraseThatSaysWhoMayLiveThereIsRefusedWithItsReasonAndRemedy(String text, ProtectedClass about) {
        assertThat(fairHousing.listRefused(null, text)).isNotEmpty().anySatisfy(finding -> {
            assertThat(finding.protectedClass()).isEqualTo(about);
            assertThat(finding.phrase()).isNotBlank();
            assertThat(finding.reason()).isNotBlank();
            assertThat(finding.remedy()).isNotBlank();
        });
    }

    /// X-PR-13
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perfect for a young family",
                "A bachelor pad",
                "Steps from the church",
                "A 55 plus community",
                "Family-friendly street"
            })
    void whatMayBeHarmlessIsAWarning(String text) {
        assertThat(fairHousing.listRefused(text)).isEmpty();
        assertThat(fairHousing.check(text)).isNotEmpty().allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    /// X-PR-13
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Master bedroom, family room, mother-in-law suite and a den",
                "Walking distance to shops, quiet streets, great view",
                "White kitchen with black granite; white picket fence",
                "No steps, wheelchair ramp, accessible bathroom",
                "Children's playground and no through traffic",
                "Chinese elm in the garden, Irish stone wall, Korean barbecue nearby",
                "Males and females of many species visit the bird table"
            })
    void whatDescribesThePlaceIsNoMatter(String text) {
        assertThat(fairHousing.check(text)).isEmpty();
    }

    /// X-PR-13
    @Test
    void theWorstComesFirstAndNothingIsNoMatter() {
        List<Finding> findings = fairHousing.check("Perfect for a family", "Adults only");

        assertThat(findings.getFirst().severity()).isEqualTo(Severity.REFUSED);
        assertThat(findings.getLast().severity()).isEqualTo(Severity.WARNING);
        assertThat(fairHousing.check(null, null)).isEmpty();
    }
}
