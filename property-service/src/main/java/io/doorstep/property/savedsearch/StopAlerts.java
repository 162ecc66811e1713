package io.doorstep.property.savedsearch;

import io.doorstep.kit.observe.LogKeys;
import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a client hear of no more listings, whatever was saved and will be saved by others.
@Service
public class StopAlerts {

    private static final Logger log = LoggerFactory.getLogger(StopAlerts.class);

    private final AlertRefusals refusals;
    private final InstantSource clock;

    StopAlerts(AlertRefusals refusals, InstantSource clock) {
        this.refusals = refusals;
        this.clock = clock;
    }

    @Transactional
    public void stop(UUID client) {
        refusals.add(client, clock.instant());
        log.atInfo().addKeyValue(LogKeys.AGGREGATE, client).log("Alerts stopped");
    }
}
