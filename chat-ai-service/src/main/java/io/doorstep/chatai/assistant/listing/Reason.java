package io.doorstep.chatai.assistant.listing;

/// Why a home is shown: a wish that it fulfils, or in what it is like another.
///
/// @param code such as `bedrooms` or `distance`
/// @param text for people, «0.4 km away»
public record Reason(String code, String text) {}
