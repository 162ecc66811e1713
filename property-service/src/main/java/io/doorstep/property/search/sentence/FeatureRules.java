package io.doorstep.property.search.sentence;

import io.doorstep.property.vocabulary.FeatureWords;
import io.doorstep.property.vocabulary.FeatureWords.Feature;

/// «with water view», «a pool and a garage», «no basement».
final class FeatureRules implements Rule {

    @Override
    public void read(Reading reading) {
        for (Feature feature : FeatureWords.ALL) {
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
}
