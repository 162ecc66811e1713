package io.doorstep.property.search.filter;

/// By what the words of a question are looked up; where no model answers, by themselves.
public enum LookUp {
    BOTH,
    WORDS,
    MEANING
}
