package io.doorstep.leadcrm.assignment;

/// Something in a policy that cannot hold.
///
/// @param pointer RFC 6901, where it stands
/// @param mend what is wrong and how to mend it, for people
public record PolicyFlaw(String pointer, String code, String mend) {}
