package io.doorstep.property.search.index;

import io.doorstep.property.search.sentence.Vocabulary;

/// Something that listings can be found in.
public interface ListingSource extends Vocabulary {

    IndexAnswer search(IndexQuestion question);
}
