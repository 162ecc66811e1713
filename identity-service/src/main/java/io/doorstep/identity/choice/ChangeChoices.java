package io.doorstep.identity.choice;

import io.doorstep.identity.membership.FindMember;
import io.doorstep.kit.security.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what a member has decided about the own facts, and tells the other services. What is so already stays as it
/// is.
@Component
public class ChangeChoices {

    private final PrivacyChoices choices;
    private final FindMember findMember;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    ChangeChoices(
            PrivacyChoices choices, FindMember findMember, InstantSource clock, ApplicationEventPublisher events) {
        this.choices = choices;
        this.findMember = findMember;
        this.clock = clock;
        this.events = events;
    }

    /// @return empty when there is no such member
    @Transactional
    public Optional<ChoicesView> restrict(UUID userId, String because) {
        UUID by = Caller.current().userId();
        return change(
                userId,
                known -> known.restriction() == null,
                (choice, now) -> choice.restrict(new Restriction(now, because, by)));
    }

    /// @return empty when there is no such member
    @Transactional
    public Optional<ChoicesView> liftRestriction(UUID userId) {
        return change(userId, known -> known.restriction() != null, (choice, _) -> choice.restrict(null));
    }

    /// @return empty when there is no such member
    @Transactional
    public Optional<ChoicesView> refuseSharing(UUID userId, String how) {
        return change(
                userId,
                known -> known.sharingRefusal() == null,
                (choice, now) -> choice.refuseSharing(new SharingRefusal(now, how)));
    }

    /// @return empty when there is no such member
    @Transactional
    public Optional<ChoicesView> allowSharing(UUID userId) {
        return change(userId, known -> known.sharingRefusal() != null, (choice, _) -> choice.refuseSharing(null));
    }

    private Optional<ChoicesView> change(
            UUID userId, Predicate<ChoicesView> isNews, BiConsumer<PrivacyChoice, Instant> change) {
        return findMember.findToKeep(userId).map(_ -> {
            PrivacyChoice choice = choices.findById(userId).orElseGet(() -> new PrivacyChoice(userId));
            if (isNews.test(choice.view())) {
                Instant now = clock.instant();
                change.accept(choice, now);
                choices.saveAndFlush(choice);
                events.publishEvent(new ChoicesChanged(choice.view(), now));
            }
            return choice.view();
        });
    }
}
