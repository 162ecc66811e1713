package io.doorstep.property.vocabulary;

import io.doorstep.property.listing.ListingType;
import java.util.List;
import java.util.regex.Pattern;

/// How people say what kind of property it is: «house», «flat or townhouse», «plot of land».
public final class TypeWords {

    /// @param saysMore whether the word says more than the type, and is looked for as well
    public record Word(Pattern pattern, ListingType type, boolean saysMore) {}

    public static final List<Word> ALL = List.of(
            word(
                    "town ?houses?|town ?homes?|reihenh(?:aus|äuser)|casa adosada|(?:row|terraced|terrace)"
                            + " ?(?:houses?|homes?)",
                    ListingType.TOWNHOUSE,
                    false),
            word(
                    "(?:single[ -]family |detached |family )?(?:houses?)|single[ -]family homes?|detached"
                            + " homes?|detached duplex(?:es)?|(?:einfamilien)?haus|casa",
                    ListingType.HOUSE,
                    false),
            word("bungalows?|cottages?|mansions?|farmhouses?|cabins?", ListingType.HOUSE, true),
            word(
                    "apartments?|apts?|flats?|condos?|condominiums?|(?:(?:eigentums|miet"
                            + "|dachgeschoss)?wohnung)|pisos?|apartamentos?",
                    ListingType.APARTMENT,
                    false),
            word("penthouses?|lofts?|duplex(?:es)?", ListingType.APARTMENT, true),
            word("villas?|chal[eé]t", ListingType.VILLA, false),
            word("(?:private |shared )rooms?", ListingType.ROOM, true),
            word(
                    "(?<!\\b(?:living|dining|family|bath|bed|guest|laundry|fitness|private|shared) )room",
                    ListingType.ROOM,
                    false),
            word(
                    "(?:plots?|parcels?|lots?)(?: of land)?|land|baugrundstück|parcela|solar urbano",
                    ListingType.LAND,
                    false),
            word("commercial(?: (?:property|space|building)s?)?|local comercial", ListingType.COMMERCIAL, false),
            word(
                    "offices?(?: space)?|shops?|retail(?: space)?|warehouses?|ladenlokal|büro(?:fläche)?|oficinas?",
                    ListingType.COMMERCIAL,
                    true));

    private TypeWords() {}

    private static Word word(String words, ListingType type, boolean saysMore) {
        return new Word(Pattern.compile("\\b(?:" + words + ")(?![\\p{L}\\p{N}])"), type, saysMore);
    }
}
