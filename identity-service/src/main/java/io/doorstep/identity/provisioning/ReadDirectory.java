package io.doorstep.identity.provisioning;

import io.doorstep.identity.provisioning.scim.FilterParser;
import io.doorstep.identity.provisioning.scim.ScimFilter;
import io.doorstep.identity.provisioning.scim.ScimRefusal;
import io.doorstep.identity.provisioning.scim.ScimResourceType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Shows members and teams to a directory.
@Component
public class ReadDirectory {

    /// So many at a time, however many are asked for.
    public static final int MOST = 200;

    private static final int USUAL = 100;

    private final DirectoryRows rows;

    ReadDirectory(DirectoryRows rows) {
        this.rows = rows;
    }

    /// @param id as the client has it
    /// @throws ScimRefusal when there is none
    @Transactional(readOnly = true)
    public DirectoryResource get(ScimResourceType type, String id) {
        return rows.find(type, idOf(type, id)).orElseThrow(() -> notThere(type, id));
    }

    /// What a client is about to change, as it saw it; nobody else changes any of it meanwhile.
    ///
    /// @throws ScimRefusal when there is none, or another version of it
    @Transactional(propagation = Propagation.MANDATORY)
    DirectoryResource hold(ScimResourceType type, String id, @Nullable String ifMatch) {
        rows.lock();
        DirectoryResource held = get(type, id);
        Precondition.check(ifMatch, held);
        return held;
    }

    /// @param startIndex counted from 1; less counts as 1
    /// @param count how many at most; less than none counts as none
    @Transactional(readOnly = true)
    public DirectoryPage list(
            ScimResourceType type, @Nullable String filter, @Nullable Integer startIndex, @Nullable Integer count) {
        ScimFilter parsed = filter == null || filter.isBlank() ? null : FilterParser.parse(filter, type);
        int start = startIndex == null ? 1 : Math.max(1, startIndex);
        int limit = count == null ? USUAL : Math.clamp(count, 0, MOST);
        List<DirectoryResource> found = limit == 0 ? List.of() : rows.list(type, parsed, start - 1, limit);
        return new DirectoryPage(rows.count(type, parsed), start, found);
    }

    private static UUID idOf(ScimResourceType type, String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw notThere(type, id);
        }
    }

    private static ScimRefusal notThere(ScimResourceType type, String id) {
        return ScimRefusal.of(HttpStatus.NOT_FOUND, "There is no %s %s.".formatted(type.key(), id));
    }
}
