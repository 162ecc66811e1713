package io.doorstep.property.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/// How people say what a property has: «with water view», «a pool and a garage», «no basement».
public final class FeatureWords {

    private static final String WATER = "(?:water|sea|ocean|lake|river|bay|sound|harbou?r)";

    /// A feature by its name, and how people say that it is there or is not.
    public record Feature(String name, Pattern wanted, Pattern unwanted) {}

    public static final List<Feature> ALL = List.of(
            feature("waterfront", WATER + "[ -]?front|beach[ -]?front|(?:right )?on the (?:water|beach|lake|sea)"),
            feature(
                    "water view",
                    WATER + "[ -]?views?|(?:views?|overlooking) (?:of|over|onto|on)? ?(?:the )?" + WATER
                            + "|overlooking the " + WATER),
            feature("mountain view", "mountain[ -]?views?|views? (?:of|over) the mountains?"),
            feature("city view", "(?:city|skyline)[ -]?views?|views? (?:of|over) the (?:city|skyline)"),
            feature("great view", "(?:great|stunning|amazing|panoramic|breathtaking|spectacular) views?"),
            feature("view", "(?:nice |good |beautiful )?views?"),
            feature("pool", "(?:swimming[ -]?)?pools?|schwimmbad|piscina"),
            feature("double garage", "(?:double|2[ -]car) garages?"),
            feature("garage", "garagen?|garages|garaje"),
            feature("parking", "(?:off[ -]street )?parking(?: spaces?| spots?)?|car ?ports?|stellplatz|aparcamiento"),
            feature("garden", "(?:back ?|front ?)?(?:garden|yard)s?|garten|jard[ií]n"),
            feature("balcony", "balcon(?:y|ies)|balkone?|balc[oó]n"),
            feature("terrace", "terraces?|patios?|(?:roof )?decks?|terrassen?|terraza"),
            feature("fireplace", "fire ?places?|kamin|chimenea"),
            feature("basement", "basements?|cellars?|keller|s[oó]tano"),
            feature("elevator", "elevators?|lifts?|aufzug|fahrstuhl|ascensor"),
            feature("furnished", "(?:fully )?furnished|möbliert|amueblad[oa]"),
            feature("air conditioning", "air[ -]?con(?:ditioning|ditioned)?|a/c|klimaanlage|aire acondicionado"),
            feature("gym", "gyms?|fitness (?:room|center|centre)"),
            feature("sauna", "saunas?"),
            feature("pets allowed", "pets? (?:allowed|ok|friendly)|pet-friendly|allows? pets?|dog[ -]friendly"),
            feature(
                    "renovated",
                    "(?:newly |recently |fully )?(?:renovated|refurbished|remodel+ed)|renoviert|saniert|reformad[oa]"),
            feature("new build", "new[ -]builds?|newly built|new construction|brand new|neubau|obra nueva"),
            feature("gated", "gated(?: (?:community|estate))?"),
            feature("solar panels", "solar(?: panels?| power)?"),
            feature("excellent condition", "(?:in )?(?:excellent|perfect|mint|pristine) condition"),
            feature("high quality", "high[ -](?:quality|end|grade)(?: (?:build|finish(?:es)?|construction))?"),
            feature("multi-storey", "(?:2|multi|3)[ -]?(?:stor(?:e?y|ies|eys)|floors?|level)"));

    private FeatureWords() {}

    private static Feature feature(String name, String words) {
        String said = "(?:" + words + ")(?![\\p{L}\\p{N}])";
        return new Feature(
                name,
                Pattern.compile("\\b" + said),
                Pattern.compile("\\b(?:no|not|without|non|kein|keine|keinen|ohne|sin"
                        + "|(?:don't|dont|do not|doesn't|does not) (?:want|need|have))[ -](?:an? |any |in )?" + said));
    }
}
