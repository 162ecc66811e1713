package io.doorstep.property.search.sentence;

import java.util.List;
import java.util.regex.Pattern;

/// «with water view», «a pool and a garage», «no basement».
final class FeatureRules implements Rule {

    private static final String WATER = "(?:water|sea|ocean|lake|river|bay|sound|harbou?r)";

    /// How people say a feature.
    private record Feature(String name, Pattern wanted, Pattern unwanted) {}

    private static final List<Feature> FEATURES = List.of(
            feature("waterfront", WATER + "[ -]?front|beach[ -]?front|(?:right )?on the (?:water|beach|lake|sea)"),
            feature(
                    "water view",
                    WATER + "[ -]?views?|(?:views?|overlooking) (?:of|over|onto|on)? ?(?:the )?" + WATER
                            + "|overlooking the " + WATER),
            feature("mountain view", "mountain[ -]?views?|views? (?:of|over) the mountains?"),
            feature("city view", "(?:city|skyline)[ -]?views?|views? (?:of|over) the (?:city|skyline)"),
            feature("great view", "(?:great|stunning|amazing|panoramic|breathtaking|spectacular) views?"),
            feature("view", "(?:nice |good |beautiful )?views?"),
            feature("pool", "(?:swimming[ -]?)?pools?"),
            feature("double garage", "(?:double|2[ -]car) garages?"),
            feature("garage", "garages?"),
            feature("parking", "(?:off[ -]street )?parking(?: spaces?| spots?)?|car ?ports?"),
            feature("garden", "(?:back ?|front ?)?(?:garden|yard)s?"),
            feature("balcony", "balcon(?:y|ies)"),
            feature("terrace", "terraces?|patios?|decks?"),
            feature("fireplace", "fire ?places?"),
            feature("basement", "basements?|cellars?"),
            feature("elevator", "elevators?|lifts?"),
            feature("furnished", "(?:fully )?furnished"),
            feature("air conditioning", "air[ -]?con(?:ditioning|ditioned)?|a/c"),
            feature("gym", "gyms?|fitness (?:room|center|centre)"),
            feature("sauna", "saunas?"),
            feature("pets allowed", "pets? (?:allowed|ok|friendly)|pet-friendly|allows? pets?|dog[ -]friendly"),
            feature("renovated", "(?:newly |recently |fully )?(?:renovated|refurbished|remodel+ed)"),
            feature("new build", "new[ -]builds?|newly built|new construction|brand new"),
            feature("gated", "gated(?: (?:community|estate))?"),
            feature("solar panels", "solar(?: panels?| power)?"),
            feature("excellent condition", "(?:in )?(?:excellent|perfect|mint|pristine) condition"),
            feature("high quality", "high[ -](?:quality|end|grade)(?: (?:build|finish(?:es)?|construction))?"),
            feature("multi-storey", "(?:2|multi|3)[ -]?(?:stor(?:e?y|ies|eys)|floors?|level)"));

    @Override
    public void read(Reading reading) {
        for (Feature feature : FEATURES) {
            reading.each(feature.unwanted(), _ -> {
                reading.wantNo(feature.name());
                return true;
            });
            reading.each(feature.wanted(), _ -> {
                reading.wantFeature(feature.name());
                return true;
            });
        }
    }

    private static Feature feature(String name, String words) {
        String said = "(?:" + words + ")(?![\\p{L}\\p{N}])";
        return new Feature(
                name,
                Pattern.compile("\\b" + said),
                Pattern.compile("\\b(?:no|not|without|non)[ -](?:an? |any )?" + said));
    }
}
