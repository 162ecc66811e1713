package io.doorstep.property.search;

import io.doorstep.property.search.index.SearchEngine;
import io.doorstep.property.search.sentence.SentenceReader;
import io.doorstep.property.search.sentence.Understanding;
import io.doorstep.property.search.synonym.FindSynonyms;
import org.springframework.stereotype.Component;

/// Reads a sentence as the search does, by the words and places of the bound tenant's listings.
@Component
public class ReadWish {

    private final SearchEngine index;
    private final FindSynonyms synonyms;

    ReadWish(SearchEngine index, FindSynonyms synonyms) {
        this.index = index;
        this.synonyms = synonyms;
    }

    public Understanding read(String sentence) {
        return SentenceReader.read(sentence, new KnownNames(index.look(), synonyms.current()));
    }
}
