package io.doorstep.property.archiving;

import io.doorstep.kit.ids.Ids;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a business's rule, and the job that follows it.
@Component
class KeepArchiveRule {

    private final ArchiveRules rules;
    private final ArchiveResting archiveResting;
    private final Ids ids;

    KeepArchiveRule(ArchiveRules rules, ArchiveResting archiveResting, Ids ids) {
        this.rules = rules;
        this.archiveResting = archiveResting;
        this.ids = ids;
    }

    /// @param precondition refuses a version that is not the one that the caller has seen; asked of one that exists
    @Transactional
    ArchiveRule keep(RestingTime time, IntConsumer precondition) {
        ArchiveRule known = rules.findOnly().orElse(null);
        if (known != null) {
            precondition.accept(known.version());
        }
        boolean wasOn = known != null && !known.time().isOff();
        ArchiveRule rule = known == null ? new ArchiveRule(ids.next()) : known;
        rule.become(time);
        if (!time.isOff()) {
            archiveResting.schedule();
        } else if (wasOn) {
            archiveResting.cancel();
        }
        return rules.saveAndFlush(rule);
    }
}
