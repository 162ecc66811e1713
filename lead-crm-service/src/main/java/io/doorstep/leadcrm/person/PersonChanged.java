package io.doorstep.leadcrm.person;

/// Something by which people are told apart changed: a name, an identity, an address.
public record PersonChanged(PersonId person) {}
