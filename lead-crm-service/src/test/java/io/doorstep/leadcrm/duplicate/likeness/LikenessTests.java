package io.doorstep.leadcrm.duplicate.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.duplicate.likeness.Description.Address;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// LEAD-34
class LikenessTests {

    private static final LocalDate BORN = LocalDate.of(1984, 7, 3);
    private static final Address HOME = Address.of("12 Marina Road", "Lagos", "LA", "101241");

    @Test
    void saysWhyInWordsTheHeaviestReasonFirst() {
        Likeness likeness = judge(person("Chiamaka", "Okafor", BORN, HOME), person("Chiamaka", "Okafor", BORN, HOME));
        assertThat(likeness.score()).isEqualTo(99);
        assertThat(likeness.reasons().getFirst()).matches("Same .+ \\(\\+1\\d\\.\\d\\)");
    }

    @Test
    void husbandAndWifeAtOneAddressAreTwoPeople() {
        assertThat(judge(person("Emeka", "Okafor", null, HOME), person("Ngozi", "Okafor", null, HOME))
                        .score())
                .isLessThan(50);
    }

    @Test
    void flatmatesAreTwoPeopleAlsoWhereNobodyElseIsKnown() {
        var judge = new JudgeLikeness(new Counted(List.of()));
        assertThat(judge.judge(person("Ada", "Okafor", BORN, HOME), person("Olga", "Ivanova", null, HOME))
                        .score())
                .isLessThan(50);
    }

    @Test
    void twinsAreTwoPeople() {
        assertThat(judge(person("Taiwo", "Okafor", BORN, HOME), person("Kehinde", "Okafor", BORN, HOME))
                        .score())
                .isLessThan(90);
    }

    @Test
    void aSlipInTheNameOfSomebodyAtTheSameAddressIsSeen() {
        assertThat(judge(person("Chiamaka", "Okafor", null, HOME), person("Chiamka", "Okafor", null, HOME))
                        .score())
                .isGreaterThan(90);
    }

    @Test
    void aRareNameSaysMoreThanACommonOne() {
        Description rare = person("Ada", "Ezeokonkwo", BORN);
        Description common = person("Ada", "Okafor", BORN);
        assertThat(judge(rare, rare).reasons().toString())
                .isNotEqualTo(judge(common, common).reasons().toString());
        assertThat(judge(person("Ada", "Okafor", null), person("Ada", "Okafor", null))
                        .score())
                .isLessThan(50);
    }

    @Test
    void swappedNamesAndSwappedDaysAreSeen() {
        Description right = person("Chiamaka", "Ezeokonkwo", LocalDate.of(1984, 7, 3), HOME);
        Description swapped = person("Ezeokonkwo", "Chiamaka", LocalDate.of(1984, 3, 7), HOME);
        Likeness likeness = judge(right, swapped);
        assertThat(likeness.score()).isGreaterThan(90);
        assertThat(likeness.reasons().toString()).contains("swapped", "Day and month");
    }

    @Test
    void oneNamePerMailboxAndPhoneTailsMeetInOneBlock() {
        Description home = contact("jane.doe@example.com", "+2348031234567");
        Description work = contact("janedoe+homes@example.org", "+18031234567");
        assertThat(Blocks.of(home)).containsAnyElementsOf(Blocks.of(work));
        assertThat(judge(home, work).reasons().toString()).contains("end alike", "e-mail name");
    }

    @Test
    void aSharedOfficeMailboxIsNoSign() {
        assertThat(Blocks.of(contact("info@one.example", "+2348031234567")))
                .doesNotContainAnyElementsOf(Blocks.of(contact("info@two.example", "+2348039999999")));
    }

    @Test
    void namesOfEveryScriptHaveBlocks() {
        assertThat(Blocks.of(person("Ольга", "Иванова", BORN, HOME))).isNotEmpty();
        assertThat(Blocks.of(person("伟", "王", BORN, HOME))).isNotEmpty();
    }

    private static Likeness judge(Description a, Description b) {
        List<Description> town = IntStream.range(0, 10_000)
                .mapToObj(number -> person(
                        "Ada",
                        number % 2 == 0 ? "Okafor" : "Name" + number,
                        LocalDate.EPOCH.plusDays(number),
                        Address.of(number + " Marina Road", "Lagos", "LA", Integer.toString(101_000 + number % 500))))
                .toList();
        return new JudgeLikeness(new Counted(
                        Stream.concat(town.stream(), Stream.of(a, b)).toList()))
                .judge(a, b);
    }

    private static Description person(
            @Nullable String given, @Nullable String family, @Nullable LocalDate born, Address... homes) {
        return Description.of(null, given, family, born, List.of(homes), List.of(), List.of());
    }

    private static Description contact(String email, String phone) {
        return Description.of(null, null, null, null, List.of(), List.of(email), List.of(phone));
    }
}
