package io.doorstep.property.search.opensearch;

/// A word where it stands.
record FieldWord(String field, String word) {}
