package io.doorstep.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    /// IDN-01
    @ParameterizedTest
    @CsvSource({
        "Lekki Homes,lekki-homes",
        "'  Söhne & Töchter!  ',sohne-tochter",
        "ÀÉÎ ½ Acre,aei-1-2-acre",
        "--- 24/7 ---,24-7"
    })
    void keepsLettersAndDigitsAndJoinsTheRestByHyphens(String name, String slug) {
        assertThat(Slug.of(name).text()).isEqualTo(slug);
    }

    /// IDN-01
    @ParameterizedTest
    @ValueSource(strings = {"北京房地产", "!!!", "…"})
    void aNameWithoutALatinLetterStillGetsASlug(String name) {
        assertThat(Slug.of(name).text()).isEqualTo("organization");
    }

    /// IDN-01
    @Test
    void neverTakesANameOfTheProductsOwnPages() {
        assertThat(Slug.of("API").text()).isEqualTo("api-homes");
    }

    /// IDN-01
    @Test
    void cutsLongNamesWithoutAHyphenAtTheEnd() {
        String slug = Slug.of("a".repeat(47) + " bcd").text();

        assertThat(slug).isEqualTo("a".repeat(47));
    }

    /// IDN-01
    @Test
    void countsOnWhenTheNameIsTaken() {
        assertThat(Slug.of("Acme").numbered(1).text()).isEqualTo("acme");
        assertThat(Slug.of("Acme").numbered(3).text()).isEqualTo("acme-3");
    }
}
