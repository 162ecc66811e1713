package io.doorstep.property.search.sentence;

import io.doorstep.property.listing.ListingType;
import java.util.List;
import java.util.regex.Pattern;

/// «house», «flat or townhouse», «plot of land».
final class TypeRules implements Rule {

    /// @param saysMore whether the word says more than the type, and is looked for as well
    private record Word(Pattern pattern, ListingType type, boolean saysMore) {}

    private static final List<Word> WORDS = List.of(
            word(
                    "town ?houses?|town ?homes?|(?:row|terraced|terrace) ?(?:houses?|homes?)",
                    ListingType.TOWNHOUSE,
                    false),
            word(
                    "(?:single[ -]family |detached |family )?(?:houses?)|single[ -]family homes?|detached homes?",
                    ListingType.HOUSE,
                    false),
            word("bungalows?|cottages?|mansions?|farmhouses?|cabins?", ListingType.HOUSE, true),
            word("apartments?|apts?|flats?|condos?|condominiums?", ListingType.APARTMENT, false),
            word("penthouses?|lofts?|duplex(?:es)?", ListingType.APARTMENT, true),
            word("villas?", ListingType.VILLA, false),
            word("(?:private |shared )rooms?", ListingType.ROOM, true),
            word("(?:plots?|parcels?|lots?)(?: of land)?|land", ListingType.LAND, false),
            word("commercial(?: (?:property|space|building)s?)?", ListingType.COMMERCIAL, false),
            word("offices?(?: space)?|shops?|retail(?: space)?|warehouses?", ListingType.COMMERCIAL, true));

    @Override
    public void read(Reading reading) {
        for (Word word : WORDS) {
            reading.each(word.pattern(), _ -> {
                reading.want(word.type());
                return !word.saysMore();
            });
        }
    }

    private static Word word(String words, ListingType type, boolean saysMore) {
        return new Word(Pattern.compile("\\b(?:" + words + ")\\b"), type, saysMore);
    }
}
