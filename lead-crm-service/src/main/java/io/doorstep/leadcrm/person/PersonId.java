package io.doorstep.leadcrm.person;

import java.util.UUID;

/// Names a person.
public record PersonId(UUID value) {}
