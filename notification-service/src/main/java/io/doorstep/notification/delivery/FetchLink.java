package io.doorstep.notification.delivery;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.delivery.PersonalPart.Asked;
import io.doorstep.notification.delivery.PersonalPart.Gone;
import io.doorstep.notification.delivery.PersonalPart.NotNow;
import io.doorstep.notification.identity.AskIdentity;
import io.doorstep.notification.identity.Reply;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Asks identity for a link at the moment of sending.
@Component
class FetchLink {

    private final AskIdentity askIdentity;

    FetchLink(AskIdentity askIdentity) {
        this.askIdentity = askIdentity;
    }

    PersonalPart fetch(WantedLink wanted) {
        var question = Map.of("tenantId", Tenancy.current(), "purpose", wanted.purpose(), "id", wanted.id());
        return switch (askIdentity.ask("/internal/mail-links", question, MailLink.class)) {
            case Reply.Told<MailLink> told -> told.what().toPart();
            case Reply.Gone<MailLink> _ -> new Gone("the link is used, revoked or expired");
            case Reply.NotNow<MailLink> later -> new NotNow(later.reason());
        };
    }

    private record MailLink(String email, String name, String link) {

        PersonalPart toPart() {
            return new Asked(email, name, Map.of("name", name, "link", link));
        }

        /// A record would print the link.
        @Override
        public String toString() {
            return "MailLink";
        }
    }
}
