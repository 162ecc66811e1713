package io.doorstep.identity.session.web;

import io.doorstep.identity.session.EndSession;
import io.doorstep.identity.session.ListSessions;
import io.doorstep.identity.session.SessionView;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.security.Scope;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.kit.web.TimePlace;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Live sessions: everybody's own, and all of the organization's for those whose permission reaches so far.
@RestController
@RequestMapping({"/api/v1/sessions", "/api/v1/security/sessions"})
class SessionController {

    private static final String SORT = "sessions:-lastSeenAt";

    private final ListSessions listSessions;
    private final EndSession endSession;
    private final Cursors cursors;

    SessionController(ListSessions listSessions, EndSession endSession, Cursors cursors) {
        this.listSessions = listSessions;
        this.endSession = endSession;
        this.cursors = cursors;
    }

    /// @param userId whose; the caller's own when absent
    @GetMapping
    @RequiresPermission("session:read")
    Page<SessionResponse> listSessions(
            @RequestParam(required = false) @Nullable UUID userId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Caller caller = Caller.current();
        UUID whose = userId == null ? caller.userId() : userId;
        if (!reaches(caller, "session:read", whose)) {
            throw Problems.notFound("user", whose);
        }
        int size = Limits.of(limit);
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.LATEST);
        List<SessionView> found = listSessions.list(whose, after.at(), after.id(), size + 1);
        return Page.cut(found, size, this::cursorAfter).map(session -> SessionResponse.of(session, caller.sessionId()));
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("session:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSession(@PathVariable UUID id) {
        Caller caller = Caller.current();
        if (!endSession.end(id, owner -> reaches(caller, "session:write", owner), "ended by a user")) {
            throw Problems.notFound("session", id);
        }
    }

    @PostMapping("/end-others")
    @RequiresPermission("session:write")
    EndedResponse endOtherSessions() {
        Caller caller = Caller.current();
        return new EndedResponse(endSession.endAllOf(caller.userId(), caller.sessionId(), "ended by a user"));
    }

    record EndedResponse(int ended) {}

    private String cursorAfter(SessionView last) {
        return cursors.encode(SORT, new TimePlace(last.lastSeenAt(), last.id()));
    }

    private static boolean reaches(Caller caller, String permission, UUID owner) {
        return caller.scopeOf(permission) == Scope.ALL || caller.subject().equals(owner.toString());
    }
}
