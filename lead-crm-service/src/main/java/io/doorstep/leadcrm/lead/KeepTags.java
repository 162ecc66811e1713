package io.doorstep.leadcrm.lead;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.Scope;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Renames tags and makes one of two: some leads at once, and many a portion at a time.
@Component
public class KeepTags {

    private final RenameTag renameTag;
    private final Jobs jobs;
    private final Audit audit;
    private final Ids ids;
    private final InstantSource clock;
    private final TenantTask<TagRenamed> renaming;

    KeepTags(RenameTag renameTag, Jobs jobs, Audit audit, Ids ids, InstantSource clock) {
        this.renameTag = renameTag;
        this.jobs = jobs;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.renaming = TenantTask.oneTime("lead.tag-renaming", TagRenamed.class, this::goOn);
    }

    TenantTask<TagRenamed> renaming() {
        return renaming;
    }

    /// @return whether the caller may: it needs every lead
    @Transactional
    public boolean rename(TagRenamed renamed) {
        if (Caller.current().scopeOf("lead:write") != Scope.ALL) {
            return false;
        }
        audit.record("tag.renamed", "tag", renamed.from(), Map.of("to", renamed.to()));
        goOn(renamed);
        return true;
    }

    private void goOn(TagRenamed renamed) {
        if (renameTag.goOn(renamed)) {
            jobs.schedule(renaming, ids.next().toString(), renamed, clock.instant());
        }
    }
}
