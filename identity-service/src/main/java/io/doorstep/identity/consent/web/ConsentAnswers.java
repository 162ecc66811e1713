package io.doorstep.identity.consent.web;

import io.doorstep.identity.consent.ConsentOutcome;
import io.doorstep.identity.consent.ConsentOutcome.AnotherText;
import io.doorstep.identity.consent.ConsentOutcome.NotWithdrawable;
import io.doorstep.identity.consent.ConsentOutcome.Recorded;
import io.doorstep.identity.consent.ConsentView;
import io.doorstep.identity.consent.ReadConsents;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers about a person's consents, whoever asks.
@Component
class ConsentAnswers {

    private static final String SORT = "consents:-id";

    private final ReadConsents readConsents;
    private final Cursors cursors;

    ConsentAnswers(ReadConsents readConsents, Cursors cursors) {
        this.readConsents = readConsents;
        this.cursors = cursors;
    }

    ConsentsResponse now(UUID userId) {
        return new ConsentsResponse(
                readConsents.listNow(userId).stream().map(ConsentResponse::of).toList());
    }

    Page<ConsentResponse> history(UUID userId, @Nullable Integer limit, @Nullable String cursor) {
        int size = Limits.of(limit);
        UUID before = cursors.decode(cursor, SORT, Ids.LAST);
        List<ConsentView> found = readConsents.listAll(userId, before, size + 1);
        return Page.cut(found, size, last -> cursors.encode(SORT, last.id())).map(ConsentResponse::of);
    }

    static ResponseEntity<ConsentResponse> of(ConsentOutcome outcome) {
        return switch (outcome) {
            case Recorded(var consent) ->
                ResponseEntity.status(HttpStatus.CREATED).body(ConsentResponse.of(consent));
            case AnotherText(var current) ->
                refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "another_text",
                        "The text of today is that of %s. Show it, then ask again.".formatted(current));
            case NotWithdrawable _ ->
                refusal(
                        HttpStatus.CONFLICT,
                        "not_withdrawable",
                        "The account rests on it. Whoever does not agree any more has the account erased.");
        };
    }

    private static <T> ResponseEntity<T> refusal(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }

    /// One for each purpose about which something was said.
    record ConsentsResponse(List<ConsentResponse> items) {}
}
