package io.doorstep.property.media;

/// Why a file is not taken.
///
/// @param code stable, for machines
/// @param reason for people, with what to do about it
public record MediaRefusal(String code, String reason) {}
