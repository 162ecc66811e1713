package io.doorstep.identity.privacy;

import io.doorstep.identity.membership.FindMember;
import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows the requests about a person, and who has answered.
@Component
public class ReadRequests {

    private final PrivacyRequests requests;
    private final PrivacyParts parts;
    private final FindMember findMember;
    private final InstantSource clock;

    ReadRequests(PrivacyRequests requests, PrivacyParts parts, FindMember findMember, InstantSource clock) {
        this.requests = requests;
        this.parts = parts;
        this.findMember = findMember;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PrivacyRequestView> find(UUID userId, UUID requestId) {
        return requests.findById(requestId)
                .filter(request -> request.userId().equals(userId))
                .map(this::view);
    }

    /// The newest first, those before the given one.
    @Transactional(readOnly = true)
    public List<PrivacyRequestView> list(UUID userId, UUID before, int limit) {
        return requests.listBefore(userId, before, Limit.of(limit)).stream()
                .map(this::view)
                .toList();
    }

    /// Whether there is, or was until an erasure, such a person here.
    @Transactional(readOnly = true)
    public boolean know(UUID userId) {
        return findMember.find(userId).isPresent() || !list(userId, Ids.LAST, 1).isEmpty();
    }

    PrivacyRequestView view(PrivacyRequest request) {
        return new PrivacyRequestView(
                request.id(),
                request.userId(),
                request.kind(),
                request.statusAt(clock.instant()),
                request.requestedAt(),
                request.dueAt(),
                request.finishedAt().orElse(null),
                request.fileUntil().orElse(null),
                parts.list(request.id()));
    }
}
