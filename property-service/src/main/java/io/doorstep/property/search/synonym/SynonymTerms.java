package io.doorstep.property.search.synonym;

import java.util.List;

/// Terms that belong together.
///
/// @param terms words or phrases; each finds what the others find, unless there are `means`
/// @param means what is looked for instead, whichever of the terms is said; the reverse does not hold
/// @param places whether the terms are names of places, which are understood wherever they stand in a sentence
public record SynonymTerms(List<String> terms, List<String> means, boolean places) {}
