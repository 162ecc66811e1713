package io.doorstep.property.search;

/// A wish that a listing fulfils.
///
/// @param code for machines: `price`, `bedrooms`, `bathrooms`, `livingArea`, `lotArea`, `yearBuilt`, `distance`,
/// `feature`, `withoutFeature`, `field`
/// @param text for people, such as «3 bedrooms» or «0.4 km away»
public record FitReason(String code, String text) {}
