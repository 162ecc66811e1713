package io.doorstep.leadcrm.person;

import java.util.List;

/// These people came in with a list, one after the other.
public record PeopleListed(List<PersonId> people) {}
