package io.doorstep.leadcrm.person;

/// Somebody whom only a mistaken list knew is known no more.
public record PersonTakenBack(PersonId person) {}
