package io.doorstep.leadcrm.person;

/// One enquiry named the contacts of two people.
public record ContactsShared(PersonId older, PersonId newer) {}
