package io.doorstep.leadcrm.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.person.Identity;
import io.doorstep.leadcrm.person.IdentityKind;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.person.PersonDetails;
import io.doorstep.leadcrm.person.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// LEAD-38
class QuestionTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
    private static final PersonDetails JANE = new PersonDetails("Jane Doe", null, null, LocalDate.of(1984, 7, 3));
    private static final PostalAddress TACOMA = new PostalAddress(null, "Tacoma", "WA", "98402", "US");

    @Test
    void aContactIsEnough() {
        assertThat(Question.about(person(nobody(), List.of(phone()), List.of())))
                .hasValueSatisfying(
                        question -> assertThat(question.parameters()).containsOnlyKeys("phone"));
    }

    @Test
    void aWholeNameAndAPlaceAreEnough() {
        assertThat(Question.about(person(JANE, List.of(), List.of(TACOMA))))
                .hasValueSatisfying(question -> assertThat(question.parameters())
                        .containsOnlyKeys("name", "locality", "region", "postal_code", "country")
                        .containsEntry("country", "United States"));
    }

    @Test
    void halfANameOrNoPlaceIsTooLittle() {
        PersonDetails half = new PersonDetails("Jane", null, null, null);
        assertThat(Question.about(person(half, List.of(), List.of(TACOMA)))).isEmpty();
        assertThat(Question.about(person(JANE, List.of(), List.of()))).isEmpty();
    }

    @Test
    void aPostalCodeWithoutACountryIsNotSent() {
        PostalAddress somewhere = new PostalAddress(null, "Springfield", null, "62701", null);
        assertThat(Question.about(person(JANE, List.of(), List.of(somewhere))))
                .hasValueSatisfying(
                        question -> assertThat(question.parameters()).containsOnlyKeys("name", "locality"));
    }

    private static PersonDetails nobody() {
        return new PersonDetails(null, null, null, null);
    }

    private static Identity phone() {
        return new Identity(UUID.randomUUID(), IdentityKind.PHONE, "+12065550143", true, null, "api", NOW);
    }

    private static KnownPerson person(PersonDetails details, List<Identity> identities, List<PostalAddress> homes) {
        return new KnownPerson(UUID.randomUUID(), 0, details, identities, homes, NOW, NOW);
    }
}
