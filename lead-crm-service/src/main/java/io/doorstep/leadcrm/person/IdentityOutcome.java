package io.doorstep.leadcrm.person;

/// Every way in which giving a person one more identity can end.
public sealed interface IdentityOutcome {

    /// The person is known by it from now on.
    record Given(KnownPerson person) implements IdentityOutcome {}

    /// It belongs to somebody else.
    record OfSomebodyElse(PersonId owner) implements IdentityOutcome {}

    /// What was written is no address, no number, no name of a channel.
    record NotReadable() implements IdentityOutcome {}

    /// There is no such person.
    record NoSuchPerson(PersonId id) implements IdentityOutcome {}
}
