package io.doorstep.notification.sms;

import io.doorstep.notification.identity.AskIdentity;
import io.doorstep.notification.identity.Reply;
import io.doorstep.notification.sms.FetchedCode.Gone;
import io.doorstep.notification.sms.FetchedCode.NotNow;
import io.doorstep.notification.sms.FetchedCode.Told;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Asks identity for a code at the moment of sending.
@Component
class FetchCode {

    private final AskIdentity askIdentity;

    FetchCode(AskIdentity askIdentity) {
        this.askIdentity = askIdentity;
    }

    FetchedCode fetch(UUID codeId) {
        return switch (askIdentity.ask("/internal/phone-codes", Map.of("id", codeId), PhoneCode.class)) {
            case Reply.Told<PhoneCode> told ->
                new Told(told.what().number(), told.what().code());
            case Reply.Gone<PhoneCode> _ -> new Gone();
            case Reply.NotNow<PhoneCode> later -> new NotNow(later.reason());
        };
    }

    private record PhoneCode(String number, String code) {

        /// A record would print the code.
        @Override
        public String toString() {
            return "PhoneCode";
        }
    }
}
