package io.doorstep.property.enrichment;

import io.doorstep.property.enrichment.NextStep.Ask;
import io.doorstep.property.enrichment.NextStep.Later;
import io.doorstep.property.enrichment.NextStep.Nothing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asks the provider about one listing; no transaction is open meanwhile. That it is about to be asked is counted
/// first, and what it answered is kept at once.
@Component
class AskProvider {

    private final ChooseNext chooseNext;
    private final PropertyDataApi api;
    private final TakeAnswer takeAnswer;
    private final InstantSource clock;

    AskProvider(ChooseNext chooseNext, PropertyDataApi api, TakeAnswer takeAnswer, InstantSource clock) {
        this.chooseNext = chooseNext;
        this.api = api;
        this.takeAnswer = takeAnswer;
        this.clock = clock;
    }

    /// @return when to come back, if at all
    Optional<Instant> askNext() {
        return switch (chooseNext.choose()) {
            case Nothing _ -> Optional.empty();
            case Later(var at) -> Optional.of(at);
            case Ask ask -> {
                takeAnswer.take(ask, api.source(), api.ask(ask.apiKey(), ask.address()));
                yield Optional.of(clock.instant());
            }
        };
    }
}
