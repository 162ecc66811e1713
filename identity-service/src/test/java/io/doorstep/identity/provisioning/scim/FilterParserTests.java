package io.doorstep.identity.provisioning.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.doorstep.identity.provisioning.scim.ScimFilter.And;
import io.doorstep.identity.provisioning.scim.ScimFilter.Compare;
import io.doorstep.identity.provisioning.scim.ScimFilter.Not;
import io.doorstep.identity.provisioning.scim.ScimFilter.Or;
import io.doorstep.identity.provisioning.scim.ScimFilter.Some;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterParserTests {

    /// X-ID-2
    @Test
    void andBindsCloserThanOr() {
        ScimFilter filter = parse("title pr or userName eq \"a\" and active eq true");

        assertThat(filter)
                .isInstanceOfSatisfying(Or.class, or -> assertThat(or.right()).isInstanceOf(And.class));
    }

    /// X-ID-2
    @Test
    void parenthesesAndNotTurnTheMeaning() {
        assertThat(parse("(title pr or active eq true) and not (userName sw \"a\")"))
                .isInstanceOfSatisfying(And.class, and -> {
                    assertThat(and.left()).isInstanceOf(Or.class);
                    assertThat(and.right()).isInstanceOf(Not.class);
                });
    }

    /// X-ID-2
    @Test
    void bracketsChooseAmongValues() {
        assertThat(parse("emails[type eq \"work\" and value co \"@a.b\"]")).isInstanceOf(Some.class);
        assertThat(parse("emails[type eq \"work\"].value eq \"x\"")).isInstanceOf(Some.class);
    }

    /// X-ID-2
    @Test
    void namesAndOperatorsAreTheSameInAnyCase() {
        assertThat(parse("USERNAME Eq \"Ada \\\"the\\\" \\u00e9\"")).isInstanceOfSatisfying(Compare.class, compare -> {
            assertThat(compare.attribute().leaf().name()).isEqualTo("userName");
            assertThat(compare.value()).isEqualTo("Ada \"the\" é");
        });
    }

    /// X-ID-2
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "userName",
                "userName eq",
                "userName eq ada",
                "userName like \"a\"",
                "userName eq \"a",
                "userName eq \"a\" userName",
                "(userName pr",
                "not userName pr",
                "shoeSize pr",
                "userName[type eq \"x\"]",
                "emails[type eq \"x\"",
                "userName eq \"\\q\"",
                "userName eq 1"
            })
    void whatIsNoFilterIsRefused(String text) {
        assertThatExceptionOfType(ScimRefusal.class)
                .isThrownBy(() -> parse(text))
                .satisfies(refusal -> assertThat(refusal.scimType()).isEqualTo("invalidFilter"));
    }

    /// X-ID-2
    @Test
    void lengthAndDepthAreBounded() {
        assertThatExceptionOfType(ScimRefusal.class)
                .isThrownBy(() -> parse("(".repeat(17) + "title pr" + ")".repeat(17)))
                .withMessageContaining("deep");
        assertThatExceptionOfType(ScimRefusal.class)
                .isThrownBy(() -> parse("userName eq \"" + "a".repeat(2000) + "\""))
                .withMessageContaining("2000");
    }

    /// X-ID-2
    @Property(tries = 500)
    void anyTextIsReadOrRefusedAndNothingElse(@ForAll String text) {
        try {
            parse(text);
        } catch (ScimRefusal refusal) {
            assertThat(refusal.scimType()).isEqualTo("invalidFilter");
        }
    }

    private static ScimFilter parse(String text) {
        return FilterParser.parse(text, ScimResourceType.USER);
    }
}
