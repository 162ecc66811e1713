package io.doorstep.property.search;

import io.doorstep.property.search.sentence.Slips;
import io.doorstep.property.search.sentence.Vocabulary;
import io.doorstep.property.search.synonym.Synonyms;
import java.util.Optional;

/// The places that a business named itself, and for the rest what its listings say.
record KnownNames(Vocabulary listings, Synonyms synonyms) implements Vocabulary {

    @Override
    public boolean isUsed(String word) {
        return listings.isUsed(word);
    }

    @Override
    public Optional<String> findPlace(String name, boolean exactly) {
        return synonyms.findPlace(name, String::equals)
                .or(() -> listings.findPlace(name, true))
                .or(() -> exactly ? Optional.empty() : synonyms.findPlace(name, Slips::looksLike))
                .or(() -> exactly ? Optional.empty() : listings.findPlace(name, false));
    }
}
