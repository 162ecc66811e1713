package io.doorstep.identity.consent;

import io.doorstep.identity.consent.ConsentOutcome.AnotherText;
import io.doorstep.identity.consent.ConsentOutcome.NotWithdrawable;
import io.doorstep.identity.consent.ConsentOutcome.Recorded;
import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records that a person agrees to something in the bound organization, or takes it back.
@Component
public class RecordConsent {

    private final ConsentTexts texts;
    private final ConsentRows rows;
    private final Audit audit;
    private final Ids ids;
    private final InstantSource clock;

    RecordConsent(ConsentTexts texts, ConsentRows rows, Audit audit, Ids ids, InstantSource clock) {
        this.texts = texts;
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param textVersion of the text that the person has seen
    @Transactional
    public ConsentOutcome give(UUID userId, ConsentPurpose purpose, String textVersion, ConsentOrigin origin) {
        ConsentText current = texts.getCurrent(purpose);
        return current.version().equals(textVersion)
                ? new Recorded(record(userId, current, true, origin))
                : new AnotherText(current.version());
    }

    @Transactional
    public ConsentOutcome withdraw(UUID userId, ConsentPurpose purpose, ConsentOrigin origin) {
        return purpose.isWithdrawable()
                ? new Recorded(record(userId, texts.getCurrent(purpose), false, origin))
                : new NotWithdrawable();
    }

    private ConsentView record(UUID userId, ConsentText text, boolean given, ConsentOrigin origin) {
        var consent = new ConsentView(
                ids.next(), userId, text.purpose(), given, text.version(), text.hash(), origin, clock.instant());
        rows.add(consent);
        audit.record(
                given ? "give" : "withdraw",
                "Consent",
                userId,
                Map.of("purpose", text.purpose().key(), "textVersion", text.version()));
        return consent;
    }
}
