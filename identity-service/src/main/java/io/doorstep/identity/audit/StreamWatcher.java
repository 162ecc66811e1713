package io.doorstep.identity.audit;

import io.doorstep.kit.security.Caller;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/// Who watches the log live, and until when.
///
/// @param since when the token was given; what was changed before is in it
/// @param until when the token expires
record StreamWatcher(
        UUID organization,
        String subject,
        @Nullable UUID sessionId,
        @Nullable UUID credentialId,
        Instant since,
        Instant until) {

    static StreamWatcher of(Jwt token) {
        Caller caller = Caller.of(token);
        return new StreamWatcher(
                caller.tenantId(),
                caller.subject(),
                caller.sessionId(),
                caller.credentialId(),
                Objects.requireNonNull(token.getIssuedAt()),
                Objects.requireNonNull(token.getExpiresAt()));
    }

    /// The log itself tells on every instance that a session ended, a key was revoked or a member's rights changed.
    boolean isCutOffBy(AuditEntry entry) {
        return "identity".equals(entry.service())
                && switch (entry.model()) {
                    case "Session" -> is(sessionId, entry) && "end".equals(entry.action());
                    case "ApiKey" -> is(credentialId, entry) && entry.changes().containsKey("revokedAt");
                    case "Membership" -> subject.equals(entry.objectId()) && isNews(entry);
                    default -> false;
                };
    }

    private static boolean is(@Nullable UUID id, AuditEntry entry) {
        return id != null && id.toString().equals(entry.objectId());
    }

    /// A token's times are whole seconds.
    private boolean isNews(AuditEntry entry) {
        return !entry.recordedAt().isBefore(since.plusSeconds(1));
    }
}
