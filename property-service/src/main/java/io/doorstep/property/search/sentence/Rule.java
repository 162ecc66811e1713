package io.doorstep.property.search.sentence;

/// Reads one kind of wish, and takes its words out of the sentence.
interface Rule {

    void read(Reading reading);
}
