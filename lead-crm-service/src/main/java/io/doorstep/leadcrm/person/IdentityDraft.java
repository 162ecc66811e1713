package io.doorstep.leadcrm.person;

/// Something by which somebody is to be known, as it was written.
///
/// @param verified whether it was shown to be the person's own
public record IdentityDraft(IdentityKind kind, String value, boolean primary, boolean verified) {}
