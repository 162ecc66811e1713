package io.doorstep.property.feed;

import io.doorstep.property.feed.FeedAnswer.TokenRefused;
import io.doorstep.property.feed.FeedStep.Ask;
import io.doorstep.property.feed.FeedStep.Later;
import io.doorstep.property.feed.FeedStep.Nothing;
import io.doorstep.property.feed.FeedTokens.Outcome.NoToken;
import io.doorstep.property.feed.FeedTokens.Outcome.Token;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a feed on, page by page; no transaction is open while it is asked.
@Component
class Replicate {

    /// After which others have their turn.
    private static final int PAGES_AT_ONCE = 20;

    private final FeedSteps steps;
    private final FeedTokens tokens;
    private final FeedApi api;
    private final InstantSource clock;

    Replicate(FeedSteps steps, FeedTokens tokens, FeedApi api, InstantSource clock) {
        this.steps = steps;
        this.tokens = tokens;
        this.api = api;
        this.clock = clock;
    }

    /// @return when to come back, if at all
    Optional<Instant> goOn(UUID feed) {
        Reading reading = new Reading();
        for (int page = 0; page < PAGES_AT_ONCE; page++) {
            switch (steps.next(feed)) {
                case Nothing() -> {
                    return Optional.empty();
                }
                case Later(var at) -> {
                    return Optional.of(at);
                }
                case Ask(var account, var question) -> steps.take(feed, question, reading.ask(account, question));
            }
        }
        return Optional.of(clock.instant());
    }

    /// Some pages in a row, with one token while it is taken.
    private final class Reading {

        private @Nullable String token;

        FeedAnswer ask(FeedAccount account, Question question) {
            boolean fresh = token == null;
            FeedAnswer answer = askOnce(account, question);
            if (fresh || !(answer instanceof TokenRefused)) {
                return answer;
            }
            token = null;
            return askOnce(account, question);
        }

        private FeedAnswer askOnce(FeedAccount account, Question question) {
            if (token == null) {
                switch (tokens.get(account)) {
                    case NoToken(var why) -> {
                        return why;
                    }
                    case Token(var value) -> token = value;
                }
            }
            return api.ask(account, token, question);
        }
    }
}
