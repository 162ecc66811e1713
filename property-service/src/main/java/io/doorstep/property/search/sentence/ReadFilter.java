package io.doorstep.property.search.sentence;

import org.jspecify.annotations.Nullable;

/// A filter that was read out of a sentence.
///
/// @param filter named like the query parameter that would ask for the same
/// @param value which one, where a filter can be there several times
/// @param words what it was read from
public record ReadFilter(String filter, @Nullable String value, String words) {}
