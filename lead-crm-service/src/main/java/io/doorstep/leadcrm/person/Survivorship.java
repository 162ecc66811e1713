package io.doorstep.leadcrm.person;

import io.doorstep.leadcrm.person.MergeRule.Preference;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides who somebody is who was two: a name is taken whole, from the one or from the other.
///
/// What one lacks comes from the other, whatever the rule says; between two that are equal the survivor stays.
record Survivorship(Person survivor, Person merged, MergeRule rule) {

    PersonDetails details() {
        PersonDetails named = pick(rule.nameOf(), details -> details.wholeName() != null);
        PersonDetails born = pick(rule.birthDateOf(), details -> details.birthDate() != null);
        return new PersonDetails(named.name(), named.givenName(), named.familyName(), born.birthDate());
    }

    private PersonDetails pick(@Nullable UUID chosen, Predicate<PersonDetails> has) {
        if (chosen != null) {
            return (chosen.equals(merged.id()) ? merged : survivor).details();
        }
        return Stream.of(survivor, merged)
                .filter(person -> has.test(person.details()))
                .max(preference())
                .orElse(survivor)
                .details();
    }

    /// The last of equals is taken by `max`, so the survivor counts a little more.
    private Comparator<Person> preference() {
        Comparator<Person> better = rule.preference() == Preference.MOST_RECENT
                ? Comparator.comparing(Person::updatedAt)
                : Comparator.comparingInt(person -> person.details().completeness());
        return better.thenComparing(person -> person == survivor);
    }
}
