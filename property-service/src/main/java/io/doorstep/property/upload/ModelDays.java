package io.doorstep.property.upload;

import io.doorstep.property.upload.model.ModelSettings;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// How many texts a model may still read for a business today; beyond that the rules alone do.
@Component
class ModelDays {

    private static final Duration DAY = Duration.ofDays(1);

    private final Uploads uploads;
    private final ModelSettings settings;
    private final InstantSource clock;

    ModelDays(Uploads uploads, ModelSettings settings, InstantSource clock) {
        this.uploads = uploads;
        this.settings = settings;
        this.clock = clock;
    }

    boolean hasPlace() {
        return settings.configured() && uploads.countSince(clock.instant().minus(DAY)) < settings.textsPerDay();
    }
}
